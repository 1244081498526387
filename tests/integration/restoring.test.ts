import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import {
  type CommitmentId,
  type DeviceId,
  type MemberId,
  parseFragment,
  type SetCommand,
  type SetId,
  type TemplateId,
  type ThemeId,
  tokenHash,
} from '@setroom/shared'
import { expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { companionMedia } from '../../server/src/media/companionMedia.ts'
import { stopToken } from '../../server/src/reminders/stopToken.ts'
import { createRooms } from '../../server/src/rooms/createRooms.ts'
import { sharedSecret } from '../../server/src/signIn/sharedSecret.ts'
import { admin, eachInAFolder, inFolder, rest, serve } from '../support/copiedServer.ts'
import { httpBrowser } from '../support/httpBrowser.ts'
import { connectMember, type MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId, webCrypto } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

eachInAFolder()
/** What is due at once is done when so many lines of a kind stand in the list. */
const listed = (lines: Record<string, number>) =>
  expect
    .poll(
      async () => {
        const kinds = (await readFile(inFolder('data', 'deletions.log'), 'utf8')).match(/(?<="kind":")\w+/g)
        return Object.fromEntries(
          Object.keys(lines).map((kind) => [kind, kinds?.filter((one) => one === kind).length]),
        )
      },
      { timeout: 20_000 },
    )
    .toEqual(lines)

/** Makes a calendar address as the browser does, and gives its token. */
async function makeFeed(who: MemberClient): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const text = await who.seal('calendar.token', token, { scope: 'set', to: who.member })
  await who.must({ type: 'feed.make', tokenHash: await tokenHash(webCrypto, token), text })
  return token
}

it('[DT2] puts back no device, address, template, theme or right that was given up or closed, and no mails', async () => {
  const { hostLink, origin, port } = await serve()
  const host = await createHost(await hostLink())
  const former = await createHost(await hostLink())
  const made = await host.createSet({
    name: 'Kept',
    facilitator: 'Robin',
    members: [
      { name: 'Ana', email: 'ana-of-the-north@set.example' },
      { name: 'Ben', email: 'ben@set.example' },
      'Cleo',
    ],
  })
  const robin = await host.enter(made)
  const [mine, stolen, lent] = [httpBrowser(origin), httpBrowser(origin), httpBrowser(origin)]
  const [ana, ben] = [await join(made.links.Ana!, mine), await join(made.links.Ben!)]
  const known = Object.keys(ana.common().devices)
  const thief = await join(made.links.Ana!, stolen)
  const another = () => Object.keys(ana.common().devices).find((id) => !known.includes(id)) as DeviceId
  await expect.poll(another).toBeDefined()
  const laptop = another()
  const guest = await join(made.links.Cleo!, lent)
  const feeds = [await makeFeed(ana), await makeFeed(ben)]
  const [template, theme] = [anyId<TemplateId>(), anyId<ThemeId>()]
  const name = await robin.seal('template.name', 'Ours', { scope: 'set' })
  await robin.must({ type: 'template.save', template, name, agenda: agendaOf(['checkIn', 60_000]) })
  const of = await robin.seal('theme', 'Asking', { scope: 'set' })
  await robin.must({ type: 'theme.name', theme, name: of })
  const claim = await host.claimLink()
  const open = claim.slice(claim.indexOf('#') + 1)
  // Twice changed and back again before the copy: only what comes after it counts.
  for (const on of [false, true]) await ben.must({ type: 'member.mail', member: ben.member, on })
  await listed({ mail: 2 })
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })

  await ana.must({ type: 'device.remove', device: laptop })
  await expect.poll(() => thief.shutOut()).toBe('device')
  await lent.post('/api/sign-out', { set: made.set })
  await ana.must({ type: 'feed.end' })
  await makeFeed(ben)
  await robin.must({ type: 'template.drop', template })
  await robin.must({ type: 'theme.drop', theme })
  await ana.must({ type: 'member.edit', member: ana.member, email: null })
  const secret = await secretOf()
  const stop = stopToken(secret, { set: made.set, member: ben.member })
  expect((await httpBrowser(origin).post(`/stop?of=${stop}`, {})).status).toBe(200)
  for (const on of [false, true]) await ana.must({ type: 'member.mail', member: ana.member, on })
  const withdrawn = await tokenHash(webCrypto, open)
  expect((await host.browser.delete('/api/claims', { tokenHash: withdrawn })).status).toBe(200)
  await former.browser.delete('/api/host')
  await listed({ revoked: 3, signedOut: 1, address: 1, mail: 5, host: 1, text: 4 })
  for (const one of [robin, ana, ben, thief, guest]) one.close()
  await rest()

  expect(await admin('restore', copy)).toMatchObject({
    code: 0,
    said: expect.stringContaining('4 texts, 6 devices, addresses, mails and rights'),
  })
  await serve({ port })
  for (const token of feeds) expect((await fetch(`${origin}/calendar/${token}.ics`)).status).toBe(404)
  // The stolen laptop has neither its place nor a way back; whoever signed out has one.
  const { secret: hers, token } = parseFragment(new URL(made.links.Ana!).hash)!
  const cookie = stolen.cookieHeader() ?? ''
  await expect(connectMember({ origin, set: made.set, secret: hers, cookie })).rejects.toThrow()
  expect((await stolen.post('/api/links/open', { token })).status).toBe(404)
  const back = await join(made.links.Cleo!, lent)
  const again = await join(made.links.Ana!, mine)
  expect(again.common().templates).toEqual({})
  expect(again.common().themes).toEqual({})
  expect(again.view().own.me.email).toBeUndefined()
  // What was started again goes on, what was stopped last stays so.
  expect(again.view().own.me.noMail).toBeUndefined()
  const silent = await join(made.links.Ben!)
  expect(silent.view().own.me).toMatchObject({ email: 'ben@set.example', noMail: true })
  expect((await httpBrowser(origin).post('/api/links/open', { token: open })).status).toBe(404)
  expect((await host.browser.get('/api/claims')).body).toMatchObject({ claims: [] })
  expect((await former.browser.get('/api/me')).body).toMatchObject({ host: false })
  expect((await host.browser.get('/api/me')).body).toMatchObject({ host: true })
  for (const one of [back, again, silent]) one.close()
})

it('[DT2] what a killed server had no time to note holds in the copy that takes its place', async () => {
  const { hostLink, port } = await serve()
  const host = await createHost(await hostLink())
  const people = { facilitator: 'Robin', members: [{ name: 'Ben', email: 'ben@set.example' }, 'Ana'] }
  const made = await host.createSet({ name: 'Kept', ...people })
  const gone = await host.createSet({ name: 'Gone', facilitator: 'Robin', members: [] })
  const [ben, ana] = [await join(made.links.Ben!), await join(made.links.Ana!)]
  const text = await ana.seal('commitment', '{"what":"Ask Ruth"}', { scope: 'set' })
  await ana.must({ type: 'commitment.make', commitment: anyId<CommitmentId>(), text, shown: true })
  for (const one of [ben, ana]) one.close()
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })
  await rest()
  // Answered and saved, and then the server is gone: nobody was at what follows from it.
  const journal = await openSqliteJournal({ file: inFolder('data', 'setroom.sqlite'), now: Date.now })
  const rooms = createRooms({ journal, media: companionMedia(''), clock: systemClock })
  const asked: readonly [SetId, MemberId, SetCommand][] = [
    [made.set, ben.member, { type: 'member.mail', member: ben.member, on: false }],
    [made.set, ana.member, { type: 'set.leave', member: ana.member }],
    [gone.set, gone.asked.command.facilitator, { type: 'set.delete' }],
  ]
  for (const [set, who, command] of asked)
    expect(await rooms.execute(set, who, anyId(), command)).toMatchObject({ ok: true })
  await rooms.close()
  await journal.close()
  expect(await readFile(inFolder('data', 'deletions.log'), 'utf8')).toBe('')

  expect(await admin('restore', copy)).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 sets, 1 people who left'),
  })
  const file = inFolder('data', 'setroom.sqlite')
  expect((await readFile(file)).includes(text.ct)).toBe(false)
  await serve({ port })
  const silent = await join(made.links.Ben!)
  expect(silent.view().own.me).toMatchObject({ email: 'ben@set.example', noMail: true })
  expect(silent.common().members[ana.member]).toMatchObject({ status: 'removed' })
  silent.close()
  for (const link of [gone.links.Robin!, made.links.Ana!]) await expect(join(link)).rejects.toThrow('410')
})

it('[DT2] no copy takes the place of data whose last deletions could be read and not be finished', async () => {
  const { hostLink } = await serve()
  const host = await createHost(await hostLink())
  const made = await host.createSet({ name: 'Gone', facilitator: 'Robin', members: [] })
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })
  await rest()
  const file = inFolder('data', 'setroom.sqlite')
  const journal = await openSqliteJournal({ file, now: Date.now })
  const rooms = createRooms({ journal, media: companionMedia(''), clock: systemClock })
  const who = made.asked.command.facilitator
  expect(await rooms.execute(made.set, who, anyId(), { type: 'set.delete' })).toMatchObject({ ok: true })
  await rooms.close()
  await journal.close()
  const database = new DatabaseSync(file)
  database.prepare('update events set body = ?').run('torn')
  database.close()

  const refused = await admin('restore', copy)
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('could not be finished')])
  expect((await readFile(file)).includes('torn')).toBe(true)
  // Moved away, as the words say, it is out of the way.
  await rename(file, inFolder('broken.sqlite'))
  expect(await admin('restore', copy, '--nothing-deleted')).toMatchObject({ code: 0 })
})

it('[DT2] a copy takes the place of data that cannot be read, which is kept beside it', async () => {
  const { hostLink } = await serve()
  await (await createHost(await hostLink())).createSet({ name: 'Kept', facilitator: 'Robin', members: [] })
  const copy = inFolder('copy.sqlite')
  expect(await admin('backup', copy)).toMatchObject({ code: 0 })
  await rest()
  const file = inFolder('data', 'setroom.sqlite')
  await writeFile(file, 'not a database any more')

  const { code, said } = await admin('restore', copy, '--nothing-deleted')
  expect([code, said]).toEqual([0, expect.stringContaining('what was deleted last may be missing')])
  const [, kept = ''] = /The data before is kept in (\S+);/.exec(said) ?? []
  expect(await readFile(kept, 'utf8')).toBe('not a database any more')
  expect((await admin('list-sets')).said).toContain('Kept')
})

it('[DT2] of a copy that cannot be read nothing is left, and the present data stay', async () => {
  const { hostLink } = await serve()
  await (await createHost(await hostLink())).createSet({ name: 'Kept', facilitator: 'Robin', members: [] })
  await rest()
  const copy = inFolder('copy.sqlite')
  await writeFile(copy, 'not a database at all')
  expect(await admin('restore', copy)).toMatchObject({ code: 1 })
  expect((await readdir(inFolder('data'))).filter((name) => name.includes('incoming'))).toEqual([])
  expect((await admin('list-sets')).said).toContain('Kept')
})

/** What the links in mails are signed with. */
async function secretOf(): Promise<string> {
  const journal = await openSqliteJournal({ file: inFolder('data', 'setroom.sqlite'), now: Date.now })
  const secret = await sharedSecret(journal)()
  await journal.close()
  return secret
}
