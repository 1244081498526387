import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { type CommitmentId, formatFragment, newEpoch, renewLink } from '@setroom/shared'
import { expect, it } from 'vitest'
import { admin, adminWith, data, eachInAFolder, inFolder, rest, serve } from '../support/copiedServer.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { memberHears } from '../support/memberHears.ts'
import { anyId, placeOf, webCrypto } from '../support/newSet.ts'
import { createHost, join as enter } from '../support/protocolClient.ts'
import { fakeClock } from '../support/rooms/fakeClock.ts'
import { nodeArgs } from '../support/serverProcess.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

eachInAFolder()

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
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
  expect(await admin('backup', copy)).toMatchObject({
    code: 1,
    said: expect.stringContaining('there already'),
  })
  await say('after the copy')
  const ben = await enter(kept.links.Ben!)
  const theirs = await ben.seal('commitment', 'of somebody who leaves', { scope: 'set' })
  await ben.must({ type: 'commitment.make', commitment: anyId(), text: theirs, shown: true })
  const earlier = inFolder('earlier.sqlite')
  expect(await admin('backup', earlier)).toMatchObject({ code: 0 })
  await ben.must({ type: 'set.leave', member: ben.member })
  await expect.poll(() => ben.shutOut()).toBe('left')
  await expect.poll(() => readFile(inFolder('data', 'deletions.log'), 'utf8')).toContain('member')
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
  expect(restored).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 sets, 1 people who left, 0 who were removed, 0 links, 0 texts'),
  })
  expect((await admin('list-sets')).said).not.toContain('Gone')
  const file = await readFile(inFolder('data', 'setroom.sqlite'))
  expect(file.includes(gone.set)).toBe(false)
  expect(await admin('restore', earlier)).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 sets, 1 people who left, 0 who were removed, 0 links, 0 texts'),
  })
  expect((await readFile(inFolder('data', 'setroom.sqlite'))).includes(theirs.ct)).toBe(false)
  expect(await admin('restore', copy)).toMatchObject({ code: 0 })
  await serve({ port })
  expect(await memberHears(kept.links.Ana!)).toEqual(['before the copy'])
  await expect(enter(gone.links.Ana!)).rejects.toThrow('410')
  await expect(enter(kept.links.Ben!)).rejects.toThrow('410')
})

it('[DT2] puts back nobody who was removed, no closed link and nothing that somebody deleted', async () => {
  const { hostLink, origin, port } = await serve()
  const host = await createHost(await hostLink())
  const email = 'ana-of-the-north@set.example'
  const made = await host.createSet({
    name: 'Kept',
    facilitator: 'Robin',
    members: [{ name: 'Ana', email }, 'Ben', 'Cleo', 'Dan'],
  })
  const robin = await host.enter(made)
  const [ana, ben, cleo, dan] = await Promise.all(
    ['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => enter(made.links[name]!)),
  )
  const promised = async (by: MemberClient, plain: string) => {
    const commitment = anyId<CommitmentId>()
    const text = await by.seal('commitment', plain, { scope: 'set' })
    await by.must({ type: 'commitment.make', commitment, text, shown: true, due: '2030-01-01' })
    return { commitment, text }
  }
  await promised(ana!, 'of somebody removed')
  const withdrawn = await promised(ben!, 'withdrawn')
  const edited = await promised(cleo!, 'as it was')
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })

  const but = (...gone: MemberClient[]) =>
    Object.values(robin.common().members).filter(({ id }) => !gone.some(({ member }) => member === id))
  const after = (epoch: number) =>
    robin.waitFor('the next key', ({ common, own }) =>
      own.wraps.some((wrap) => wrap.epoch === epoch && common?.set.epoch === epoch),
    )
  const removal = await newEpoch(webCrypto, await robin.keyring(), but(ana!))
  await robin.must({ type: 'member.remove', member: ana!.member, rotation: removal.rotation })
  await after(2)
  const renewal = await renewLink(
    webCrypto,
    await robin.keyring(),
    { id: cleo!.member },
    but(ana!, cleo!, robin),
  )
  const { id: _, ...hers } = await placeOf(cleo!.member, renewal.invitation)
  await robin.must({ type: 'member.renew', member: cleo!.member, rotation: renewal.rotation, ...hers })
  await after(3)
  const revoked = await newEpoch(webCrypto, await robin.keyring(), but(ana!, dan!))
  await robin.must({ type: 'member.revoke', member: dan!.member, rotation: revoked.rotation })
  const other = await ben!.waitFor('the key', ({ own }) => own.wraps.some(({ epoch }) => epoch === 4))
  expect(other.common?.set.epoch).toBe(4)
  await ben!.must({ type: 'commitment.withdraw', commitment: withdrawn.commitment })
  const again = await enter(`${origin}/join#${formatFragment(renewal.invitation.link)}`)
  const text = await again.seal('commitment', 'in other words', { scope: 'set' })
  await again.must({ type: 'commitment.edit', commitment: edited.commitment, text })
  const log = () => readFile(inFolder('data', 'deletions.log'), 'utf8')
  for (const kind of ['removed', 'revoked', 'text']) await expect.poll(log).toContain(`"${kind}"`)
  await expect.poll(async () => (await log()).match(/"revoked"/g)?.length).toBe(2)
  for (const one of [robin, ana, ben, cleo, dan, again]) one?.close()
  await rest()

  expect(await admin('restore', copy)).toMatchObject({
    code: 0,
    said: expect.stringContaining('0 people who left, 1 who were removed, 2 links, 1 texts'),
  })
  const file = await readFile(inFolder('data', 'setroom.sqlite'))
  for (const mark of [email, withdrawn.text.ct]) expect(file.includes(mark)).toBe(false)
  await serve({ port })
  // What was only put into other words is there as the copy had it.
  expect(await memberHears(made.links.Ben!)).toEqual(['of somebody removed', 'as it was'])
  for (const name of ['Ana', 'Cleo', 'Dan']) await expect(enter(made.links[name]!)).rejects.toThrow('404')
  const back = await host.enter(made)
  const { common } = await back.waitFor('the set', ({ common }) => common !== null)
  expect(common?.members[made.ids.Ana!]).toMatchObject({ status: 'removed' })
  expect(common?.members[made.ids.Cleo!]).toMatchObject({ status: 'joined', linkRevoked: true })
  expect(common?.set.epochDue).toBe(true)
  back.close()
})

it('takes back nothing that is not a whole copy', async () => {
  await serve()
  await rest()
  const before = await readFile(inFolder('data', 'setroom.sqlite'))
  const junk = inFolder('junk')
  await writeFile(junk, 'not a database')
  for (const file of [junk, inFolder('missing')]) expect((await admin('restore', file)).code).toBe(1)
  expect(await readFile(inFolder('data', 'setroom.sqlite'))).toEqual(before)
})

it('takes back no copy older than the privacy page promises, and none where nobody knows what was deleted', async () => {
  const { hostLink } = await serve()
  const host = await createHost(await hostLink())
  await host.createSet({ name: 'Here', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const copy = inFolder('copy.sqlite')
  expect((await admin('backup', copy)).said).toContain('copies live 30 days')
  await rest()

  // A new machine, with the copy alone.
  await rm(data(), { recursive: true })
  const unlisted = await admin('restore', copy)
  expect(unlisted).toMatchObject({ code: 1, said: expect.stringContaining('--nothing-deleted') })
  // Whoever gives the flag first means the same.
  expect(await admin('restore', '--nothing-deleted', copy)).toMatchObject({ code: 0 })
  expect((await admin('list-sets')).said).toContain('Here')
  // The date of the copy does not stay in the database that comes of it.
  expect(secretsIn(inFolder('data', 'setroom.sqlite'))).not.toContain('backedUpAt')

  age(copy, 31)
  const old = await admin('restore', copy)
  expect(old).toMatchObject({ code: 1, said: expect.stringContaining('copies live 30 days') })
})

it('keeps a folder of copies free of old ones, and touches nothing else there', async () => {
  await serve()
  await rest()
  const copies = await mkdtemp(inFolder('copies-'))
  expect(await admin('backup', copies)).toMatchObject({ code: 0 })
  const [first] = await readdir(copies)
  age(join(copies, first!), 31)
  await writeFile(join(copies, 'setroom-2020-01-01T000000Z.sqlite'), 'not ours')
  await writeFile(join(copies, 'notes.txt'), 'mine')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect((await admin('backup', copies)).said).toContain('Deleted 1 copy')
  const left = await readdir(copies)
  expect(left).toHaveLength(3)
  expect(left).toEqual(expect.arrayContaining(['notes.txt', 'setroom-2020-01-01T000000Z.sqlite']))
  expect(left).not.toContain(first)
})

it('deletes old copies by itself while it runs', async () => {
  await serve()
  await rest()
  const copies = await mkdtemp(inFolder('copies-'))
  expect(await adminWith({ SETROOM_BACKUPS: copies }, 'backup')).toMatchObject({ code: 0 })
  await writeFile(join(copies, 'notes.txt'), 'mine')
  const clock = fakeClock({ rest: async () => {} })
  const now = Date.now() - clock.now()
  const moved = { ...clock, now: () => clock.now() + now }
  const env = { SETROOM_BACKUPS: copies }
  await serve({ clock: moved, env })
  expect(await readdir(copies)).toHaveLength(2)
  for (let day = 0; day < 29; day++) await clock.advance(86_400_000)
  expect(await readdir(copies)).toHaveLength(2)
  for (let day = 0; day < 2; day++) await clock.advance(86_400_000)
  await expect.poll(() => readdir(copies)).toEqual(['notes.txt'])
})

it('makes the folder of back-ups where it is not there, for nobody else to read', async () => {
  await serve()
  await rest()
  const copies = inFolder('not', 'there', 'yet')
  expect(await adminWith({ SETROOM_BACKUPS: copies }, 'backup')).toMatchObject({ code: 0 })
  expect((await stat(copies)).mode & 0o777).toBe(0o700)
  expect(await readdir(copies)).toEqual([expect.stringMatching(/^setroom-.*Z\.sqlite$/)])
  const file = inFolder('file')
  await writeFile(file, 'mine')
  for (const nowhere of [file, '/proc/nope']) {
    const { code, said } = await adminWith({ SETROOM_BACKUPS: nowhere }, 'backup')
    expect([code, said]).toEqual([1, expect.stringMatching(/^SETROOM_BACKUPS: .* cannot be a folder/)])
    expect(said.trim().split('\n')).toHaveLength(1)
  }
  expect(await readFile(file, 'utf8')).toBe('mine')
})

it('leaves nothing of a copy that cannot be written, and says why', async () => {
  await serve()
  await rest()
  const copies = await mkdtemp(inFolder('copies-'))
  const impossible = await admin('backup', inFolder('no', 'such', 'folder'))
  expect(impossible).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^No copy was made .*ENOENT.*\n$/),
  })
  if (process.platform !== 'linux') return
  // The limit stands in for a full disk.
  const args = ['-c', 'ulimit -S -f 64; exec "$0" "$@"', process.execPath, ...nodeArgs]
  const full = spawnSync('bash', [...args, 'server/src/admin/main.ts', 'backup', copies], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, SETROOM_DATA: data() },
  })
  expect([full.status, full.stderr]).toEqual([1, expect.stringMatching(/^No copy was made .*\n$/)])
  expect(full.stderr.trim().split('\n')).toHaveLength(1)
  expect(await readdir(copies)).toEqual([])
})

it('clears away what a back-up left that was cut short, once nobody writes to it any more', async () => {
  await serve()
  await rest()
  const copies = await mkdtemp(inFolder('copies-'))
  const [cut, log, empty, now] = [
    'setroom-2026-01-01T000000Z.sqlite.unfinished',
    'setroom-2026-01-01T000000Z.sqlite.unfinished-journal',
    'setroom-2026-01-02T000000Z.sqlite',
    'setroom-2026-01-03T000000Z.sqlite.unfinished',
  ].map((name) => join(copies, name))
  for (const file of [cut!, log!, now!]) await writeFile(file, 'half')
  await writeFile(empty!, '')
  const earlier = Date.now() / 1000 - 2 * 3_600
  for (const file of [cut!, log!, empty!]) await utimes(file, earlier, earlier)
  expect(await admin('backup', copies)).toMatchObject({ code: 0 })
  const left = await readdir(copies)
  expect(left).toHaveLength(2)
  expect(left).toContain(basename(now!))
})

it('purges sets that have been quiet for longer than they keep their texts', async () => {
  const { hostLink } = await serve()
  const host = await createHost(await hostLink())
  const old = await host.createSet({ name: 'Old', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  const fresh = await host.createSet({ name: 'Fresh', facilitator: 'Robin', members: ['Ana', 'Ben'] })
  await rest()
  expect((await admin('purge')).said).toContain('Erased 0 sets')
  const db = new DatabaseSync(inFolder('data', 'setroom.sqlite'))
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
  for (const args of [
    [],
    ['nonsense'],
    ['backup'],
    ['restore'],
    ['restore', 'a', 'b'],
    ['restore', '--nothing'],
    ['list-sets', 'a'],
    ['list-sets', '--nothing-deleted'],
    ['host-link', 'a'],
  ]) {
    const { code, said } = await admin(...args)
    expect(code).toBe(1)
    expect(said).toContain('npm run admin -- COMMAND')
  }
  expect(await admin('list-sets')).toMatchObject({
    code: 1,
    said: expect.stringContaining('no Setroom data'),
  })
})

/** As if a copy had been made so many days earlier. */
function age(copy: string, days: number) {
  const db = new DatabaseSync(copy)
  const older = `update server_secrets set value = cast(value as integer) - ? where name = 'backedUpAt'`
  expect(db.prepare(older).run(days * 86_400_000).changes).toBe(1)
  db.close()
}

function secretsIn(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true })
  const names = db.prepare('select name from server_secrets').all()
  db.close()
  return names.map(({ name }) => String(name))
}
