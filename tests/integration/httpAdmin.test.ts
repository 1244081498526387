import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { memberHears } from '../support/memberHears.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join as enter } from '../support/protocolClient.ts'
import { runProgram } from '../support/serverProcess.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let server: TestServer | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setroom-admin-'))
})
afterEach(async () => {
  await server?.stop()
  server = undefined
  await rm(folder, { recursive: true, force: true })
})

const data = () => join(folder, 'data')
const serve = async (port = 0) => {
  server = await startTestServer({ journal: 'sqlite', dataFolder: data(), port })
  return server
}
const rest = async () => {
  await server?.stop()
  server = undefined
}
async function admin(...args: string[]) {
  const one = runProgram('server/src/admin/main.ts', args, { SETROOM_DATA: data() })
  return { code: await one.ended, said: one.printed() }
}

it('copies while the server runs, and takes the copy back without what was erased since', async () => {
  const { hostLink, port } = await serve()
  const host = await createHost(await hostLink())
  const kept = await host.createSet({ name: 'Kept', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const gone = await host.createSet({ name: 'Gone', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const ana = await enter(kept.links.Ana!)
  const say = async (plain: string) => {
    const text = await ana.seal('commitment', plain, { scope: 'set' })
    await ana.must({ type: 'commitment.make', commitment: anyId(), text, shown: true })
  }
  await say('before the copy')
  const copy = join(folder, 'copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
  expect(await admin('backup', copy)).toMatchObject({
    code: 1,
    said: expect.stringContaining('there already'),
  })
  await say('after the copy')
  ana.close()

  expect(await admin('restore', copy)).toMatchObject({
    code: 1,
    said: expect.stringContaining('Stop it first'),
  })
  expect(await admin('purge', gone.set)).toMatchObject({
    code: 1,
    said: expect.stringContaining('Stop it first'),
  })
  await rest()
  expect(await admin('purge', gone.set)).toMatchObject({ code: 0 })
  const listed = await admin('list-sets')
  expect(listed.said).toContain('Kept')
  expect(listed.said).not.toContain('Gone')

  const restored = await admin('restore', copy)
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('1 sets, 0 texts') })
  expect((await admin('list-sets')).said).not.toContain('Gone')
  const file = await readFile(join(data(), 'setroom.sqlite'))
  expect(file.includes(gone.set)).toBe(false)
  await serve(port)
  expect(await memberHears(kept.links.Ana!)).toEqual(['before the copy'])
  await expect(enter(gone.links.Ana!)).rejects.toThrow('404')
})

it('takes back nothing that is not a whole copy', async () => {
  await serve()
  await rest()
  const before = await readFile(join(data(), 'setroom.sqlite'))
  const junk = join(folder, 'junk')
  await writeFile(junk, 'not a database')
  for (const file of [junk, join(folder, 'missing')]) expect((await admin('restore', file)).code).toBe(1)
  expect(await readFile(join(data(), 'setroom.sqlite'))).toEqual(before)
})

it('purges sets that have been quiet for longer than they keep their texts', async () => {
  const { hostLink } = await serve()
  const host = await createHost(await hostLink())
  const old = await host.createSet({ name: 'Old', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const fresh = await host.createSet({ name: 'Fresh', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  await rest()
  expect((await admin('purge')).said).toContain('Erased 0 sets')
  const db = new DatabaseSync(join(data(), 'setroom.sqlite'))
  db.prepare(
    `update events set body = json_set(body, '$.at', json_extract(body, '$.at') - ?)
     where stream in (select stream from streams where set_id = ?)`,
  ).run(366 * 86_400_000, old.set)
  db.close()
  expect((await admin('purge')).said).toContain('Erased 1 set ')
  const listed = (await admin('list-sets')).said
  expect(listed).toContain(fresh.set)
  expect(listed).not.toContain(old.set)
})

it('explains itself', async () => {
  for (const args of [[], ['nonsense'], ['backup'], ['list-sets', 'a', 'b']]) {
    const { code, said } = await admin(...args)
    expect(code).toBe(1)
    expect(said).toContain('npm run admin -- COMMAND')
  }
  expect(await admin('list-sets')).toMatchObject({
    code: 1,
    said: expect.stringContaining('no Setroom data'),
  })
})
