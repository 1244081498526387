import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../../../client/src', import.meta.url))

/** The two components that every text field is made with, and whatever else in a page can be typed into. */
const field = /<(TextInput|TextArea|input|textarea)\b|\bcontentEditable\b|role="(?:textbox|searchbox)"/g

/** The components themselves, and the page of a test build that shows all of them. */
const apart = /^ui\/Text(Input|Area)\.tsx$|^app\/gallery\//

/** How many fields each file of the client has, by its path below client/src. */
export function fieldsInSource(): Readonly<Record<string, number>> {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx') && !entry.name.endsWith('.test.tsx'))
    .map(({ parentPath, name }) => relative(source, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => !apart.test(file))
  return Object.fromEntries(
    files.flatMap((file) => {
      const many = fieldsIn(readFileSync(join(source, file), 'utf8'))
      return many === 0 ? [] : [[file, many]]
    }),
  )
}

/** How many fields stand in this source text; comments do not count. */
export function fieldsIn(text: string): number {
  return [...text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(field)].length
}
