import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../server/scripts/prepare.mjs', import.meta.url))
let root: string

const json = (value: unknown) => `${JSON.stringify(value)}\n`

async function lock(version: string, packages: object = {}): Promise<void> {
  const own = { name: 'clone', version }
  await writeFile(
    join(root, 'package.json'),
    json({ ...own, scripts: { build: 'node build.mjs' }, dependencies: packages }),
  )
  const entries = Object.entries(packages).map(([name, spec]) => [
    `node_modules/${name}`,
    { version: '1.0.0', resolved: spec },
  ])
  await writeFile(
    join(root, 'package-lock.json'),
    json({
      ...own,
      lockfileVersion: 3,
      requires: true,
      packages: { '': { ...own, dependencies: packages }, ...Object.fromEntries(entries) },
    }),
  )
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'setroom-clone-'))
  for (const folder of ['server/scripts', 'client/src', 'shared/src'])
    await mkdir(join(root, folder), { recursive: true })
  await cp(script, join(root, 'server/scripts/prepare.mjs'))
  await writeFile(join(root, 'client/src/main.tsx'), 'one')
  await writeFile(
    join(root, 'build.mjs'),
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
     mkdirSync('client/dist', { recursive: true }); writeFileSync('client/dist/index.html', '<p>')
     appendFileSync('builds', 'x'); writeFileSync('client/src/compiled.ts', 'made')`,
  )
  await lock('1.0.0')
})
afterEach(() => rm(root, { recursive: true, force: true }))

type Run = { code: number; text: string; ms: number }

function prepare(...args: string[]): Promise<Run> {
  const from = performance.now()
  const { npm_execpath: _, ...env } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'server/scripts/prepare.mjs'), ...args],
      { env },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
        resolve({ code, text: stdout + stderr, ms: performance.now() - from })
      },
    )
  })
}
const builds = async () => (await readFile(join(root, 'builds'), 'utf8').catch(() => '')).length

describe('prepare', () => {
  it('installs and builds a fresh clone once, saying so, and has nothing to do the second time', async () => {
    const first = await prepare()
    expect(first.text).toContain('installing its parts (about a minute, only the first time)')
    expect(first.text).toContain('preparing the pages')
    expect(first.code).toBe(0)
    const second = await prepare()
    expect(second).toMatchObject({ code: 0, text: '' })
    expect(second.ms).toBeLessThan(500)
    expect(await builds()).toBe(1)
  })

  it('builds again after a change, and not for a touched file or a test', async () => {
    await prepare()
    await utimes(join(root, 'client/src/main.tsx'), new Date(), new Date())
    await writeFile(join(root, 'client/src/main.test.tsx'), 'a test')
    await prepare()
    expect(await builds()).toBe(1)
    await writeFile(join(root, 'client/src/main.tsx'), 'two')
    await prepare('--no-build')
    expect(await builds()).toBe(1)
    await prepare()
    expect(await builds()).toBe(2)
  })

  it('installs again when the lockfile asks for something else, not when it was only written again', async () => {
    await prepare('--no-build')
    const later = new Date(Date.now() + 60_000)
    await utimes(join(root, 'package-lock.json'), later, later)
    expect((await prepare('--no-build')).text).toBe('')
    await lock('1.0.1')
    await utimes(join(root, 'package-lock.json'), later, later)
    expect((await prepare('--no-build')).text).toContain('installing its parts')
  })

  it('installs by a lockfile that lacks a part, without writing to it', async () => {
    await mkdir(join(root, 'part'))
    await writeFile(join(root, 'part/package.json'), json({ name: 'part', version: '1.0.0' }))
    const before = await readFile(join(root, 'package-lock.json'), 'utf8')
    await writeFile(
      join(root, 'package.json'),
      json({ name: 'clone', version: '1.0.0', optionalDependencies: { part: 'file:./part' } }),
    )
    expect((await prepare('--no-build')).code).toBe(0)
    expect(await readFile(join(root, 'node_modules/part/package.json'), 'utf8')).toContain('part')
    expect(await readFile(join(root, 'package-lock.json'), 'utf8')).toBe(before)
  })

  it('says in a sentence that it needs the internet, and what npm said when it is something else', async () => {
    await lock('1.0.0', { missing: 'http://127.0.0.1:9/missing-1.0.0.tgz' })
    await writeFile(join(root, '.npmrc'), 'fetch-retries=0\n')
    const offline = await prepare()
    expect(offline.code).toBe(1)
    expect(offline.text).toContain('it needs the internet once')
    expect(offline.text).not.toContain('    at ')
    await lock('1.0.0')
    await writeFile(join(root, 'build.mjs'), 'console.error("a word is missing"); process.exit(3)')
    const broken = await prepare()
    expect(broken.code).toBe(1)
    expect(broken.text).toContain('the pages could not be built')
    expect(broken.text).toContain('a word is missing')
  })
})
