import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder laid out as `npm run build` leaves it, small enough to know by heart. */
export type BuiltClient = { readonly folder: string; remove(): Promise<void> }

/** Makes one: a page with nonce places, and a script of 4,000 bytes under /assets. */
export async function builtClient(): Promise<BuiltClient> {
  const folder = await mkdtemp(join(tmpdir(), 'setroom-client-'))
  await mkdir(join(folder, 'assets'))
  const page = [
    '<!doctype html><title>Setroom</title>',
    '<meta property="csp-nonce" nonce="__CSP_NONCE__">',
    '<script type="module" nonce="__CSP_NONCE__" src="/assets/main-a1b2c3.js"></script>',
  ]
  await writeFile(join(folder, 'index.html'), page.join('\n'))
  await writeFile(join(folder, 'assets', 'main-a1b2c3.js'), `console.log(1)\n${'// filling\n'.repeat(360)}`)
  await writeFile(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
