import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { importedFrom, later, type MessageParts, messageParts } from './messageParts.ts'

/**
 * In a build each module that is imported later brings its own sentences, in the language of the screen: the lobby does
 * not wait for those of the room. In development the whole catalogue is one part.
 */
export function wordsWithModules(cwd: string): Plugin {
  let parts: Promise<MessageParts> | undefined
  const read = () => {
    parts ??= messageParts(cwd)
    return parts
  }
  const stamp = ({ modules }: MessageParts) =>
    createHash('sha256')
      .update(JSON.stringify([...modules]))
      .digest('base64url')
      .replace(/\W/g, 'x')
      .slice(0, 8)
  const language = join(cwd, 'src', 'app', 'language.ts')
  return {
    name: 'setroom:words-with-modules',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      parts = undefined
    },
    transform: {
      filter: { id: /client\/src\/.*\.tsx?$/ },
      async handler(code, file) {
        const known = await read()
        if (file === join(cwd, 'src', 'app', 'catalogues.ts')) {
          if (known.missing > 0)
            this.warn(`${known.missing} sentences are in no catalogue yet: npm run extract -w client`)
          const address = `/assets/words-\${language}-\${part}-${stamp(known)}.js`
          return {
            code: `export const fetchWords = (language, part) => import(/* @vite-ignore */ \`${address}\`).then(({ messages }) => messages)`,
            map: null,
          }
        }
        let brings = false
        const changed = code.replace(later, (whole, path: string) => {
          const part = known.partOf(importedFrom(file, path))
          if (part === undefined) return whole
          brings = true
          return `bringing__(${JSON.stringify(part)}, () => ${whole})`
        })
        if (!brings) return null
        const from = relative(join(file, '..'), language).replaceAll('\\', '/')
        const door = from.startsWith('.') ? from : `./${from}`
        return { code: `import { bringing as bringing__ } from '${door}';${changed}`, map: null }
      },
    },
    async generateBundle() {
      const known = await read()
      for (const [name, source] of known.modules)
        this.emitFile({ type: 'asset', fileName: `assets/words-${name}-${stamp(known)}.js`, source })
    },
  }
}
