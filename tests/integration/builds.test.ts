import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
/** The lines of a list, by path. */
const linesOf = (list: string) =>
  new Map(
    [...list.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, sum = '', path = '']) => [path, sum] as const),
  )

let folder: string
let one: string
let other: string
let server: TestServer

/** The sources and what they need in another place, as somebody else has them. */
async function copied(to: string): Promise<string> {
  const outside = /(?:^|\/)(?:node_modules|dist|\.git)$|\.tsbuildinfo$/
  for (const part of ['client', 'shared', 'package.json', 'tsconfig.base.json'])
    await cp(join(root, part), join(to, part), { recursive: true, filter: (path) => !outside.test(path) })
  await mkdir(join(to, 'node_modules', '@setroom'), { recursive: true })
  for (const name of await readdir(join(root, 'node_modules')))
    if (!/^(?:@setroom|\.)/.test(name))
      await symlink(join(root, 'node_modules', name), join(to, 'node_modules', name))
  for (const own of ['client', 'shared'])
    await symlink(join(to, own), join(to, 'node_modules', '@setroom', own))
  return to
}

async function build(from: string, into: string): Promise<string> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', into, '--logLevel', 'error'], {
    cwd: join(from, 'client'),
    env,
  })
  return into
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setroom-builds-'))
  const elsewhere = await copied(join(folder, 'a somewhat longer way to the sources'))
  const built = await Promise.all([
    build(root, join(folder, 'one')),
    build(elsewhere, join(elsewhere, 'client', 'dist')),
  ])
  ;[one, other] = built
  server = await startTestServer({ clientFolder: one })
})
afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

it('builds the same files from the same sources, wherever they lie', async () => {
  const lists = await Promise.all([one, other].map((at) => readFile(join(at, 'hashes.txt'), 'utf8')))
  expect(linesOf(lists[1]!)).toEqual(linesOf(lists[0]!))
  expect(lists[1]).toBe(lists[0])
})

it('lists every file with its SHA-256, and one over all', async () => {
  const list = await readFile(join(one, 'hashes.txt'), 'utf8')
  const [first = '', ...rest] = list.split('\n')
  expect(first).toBe(`# ${sha256(rest.join('\n'))}  all of the lines below`)
  const entries = await readdir(one, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !/^hashes\.txt$|\.(?:br|gz|part)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(one.length + 1))
  const asked = paths.filter((path) => !path.startsWith('.vite/'))
  expect([...linesOf(list).keys()].sort()).toEqual(asked.sort())
  for (const [path, sum] of linesOf(list))
    expect([path, sha256(await readFile(join(one, path)))]).toEqual([path, sum])
})

it('serves the list, and the very files that stand there', async () => {
  const response = await fetch(`${server.origin}/hashes.txt`)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  const lines = linesOf(await response.text())
  expect(lines.size).toBeGreaterThan(100)
  for (const [path, sum] of lines) {
    const served = Buffer.from(
      await (await fetch(`${server.origin}/${path.replace('index.html', '')}`)).arrayBuffer(),
    )
    // Each answer has a nonce of its own in the page.
    const page =
      path === 'index.html' ? served.toString().replaceAll(/nonce="[^"]+"/g, 'nonce="__CSP_NONCE__"') : served
    expect([path, sha256(page)]).toEqual([path, sum])
  }
})
