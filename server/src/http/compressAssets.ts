import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = /\.(?:js|css|wasm|svg|json)$/
/** Below this a packet is a packet. */
const worthwhileBytes = 1_200

const forms = [
  ['.br', (bytes: Buffer) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })],
  ['.gz', (bytes: Buffer) => zip(bytes, { level: 9 })],
] as const
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Lays compressed copies beside the built client's files, once per build; each is served as soon as it is there. Where
 * the folder cannot be written, the files go out as they are.
 */
export async function compressAssets(clientFolder: string): Promise<void> {
  const folder = join(clientFolder, 'assets')
  if (!existsSync(folder)) return
  for (const name of await readdir(folder, { recursive: true })) {
    if (!compressible.test(name)) continue
    const file = join(folder, name)
    const missing = forms.filter(([ending]) => !existsSync(file + ending))
    if (missing.length === 0) continue
    const bytes = await readFile(file)
    if (bytes.length < worthwhileBytes) continue
    for (const [ending, compress] of missing) {
      // Renamed into place, so that nobody is served half a file.
      await writeFile(`${file}${ending}.part`, await compress(bytes))
      await rename(`${file}${ending}.part`, file + ending)
    }
  }
}
