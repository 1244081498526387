import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where the list lies in a build, and under Setroom's address. */
export const hashList = 'hashes.txt'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** The SHA-256 of each file of a build, as `sha256sum -c` reads them, after a first line with the one over all of those lines. */
export async function hashesOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((path) => path.replace(/^\/+/, ''))
    // Vite's manifest names modules by their paths on this computer, and no page asks for it.
    .filter((path) => path !== hashList && !path.startsWith('.vite/'))
    // By code points: every computer puts them in the same order.
    .sort((a, b) => (a < b ? -1 : 1))
  const lines: string[] = []
  for (const path of files) lines.push(`${sha256(await readFile(join(folder, path)))}  ${path}\n`)
  const list = lines.join('')
  return `# ${sha256(list)}  all of the lines below\n${list}`
}

/** Writes the list when a build is done, so that whoever builds the same sources can compare (PRODUCT: reproducible). */
export function hashes(): Plugin {
  return {
    name: 'setroom:hashes',
    apply: 'build',
    enforce: 'post',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir !== undefined) await writeFile(join(dir, hashList), await hashesOf(dir))
      },
    },
  }
}
