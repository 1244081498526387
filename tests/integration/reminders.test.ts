import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import type { Answer, Note, NoteId, SessionId } from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import { httpBrowser } from '../support/httpBrowser.ts'
import { type MailServer, startMailServer } from '../support/mailServer.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { type FakeClock, fakeClock } from '../support/rooms/fakeClock.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const secretWords = 'Tell Katharina about the Kestrel merger'
const HOUR = 3_600_000

type Scene = { mail: MailServer; clock: FakeClock; server: TestServer; people: Record<string, MemberClient> }

/** A set with people of several places and languages, on a clock that stands at 10:00 UTC of 21 September 2026. */
async function scene(more: { mail?: boolean } = {}): Promise<Scene> {
  const mail = await startMailServer()
  ends.push(() => mail.stop())
  const clock = fakeClock()
  await clock.advance(Date.parse('2026-09-21T10:00:00Z') - clock.now())
  const dataFolder = await mkdtemp(pathOf(tmpdir(), 'setroom-mail-'))
  ends.push(() => rm(dataFolder, { recursive: true, force: true }))
  const server = await startTestServer({
    journal: 'sqlite',
    dataFolder,
    clock,
    env: more.mail === false ? {} : { SMTP_URL: mail.url, MAIL_FROM: 'Setroom <sets@set.example>' },
  })
  ends.push(() => server.stop())
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Redundancies North',
    facilitator: 'Robin',
    members: [
      { name: 'Ana Ostermeier', email: 'ana@set.example', language: 'de', zone: 'Europe/Berlin' },
      { name: 'Ben', language: 'fr', zone: 'Europe/Paris' },
      { name: 'Cleo', email: 'cleo@set.example', language: 'es', zone: 'America/New_York' },
      { name: 'Dan', email: 'dan@set.example', language: 'fr', zone: 'Europe/Paris' },
    ],
  })
  const people: Record<string, MemberClient> = {}
  for (const name of ['Robin', 'Ana Ostermeier', 'Ben', 'Cleo', 'Dan']) {
    const one = await join(made.links[name]!)
    people[name.split(' ')[0]!] = one
    ends.push(() => one.close())
  }
  return { mail, clock, server, people }
}

async function promise(person: MemberClient, due: string) {
  const text = await person.seal('commitment', secretWords, { scope: 'set' })
  const commitment = anyId<never>()
  await person.must({ type: 'commitment.make', commitment, text, due, shown: true })
  return commitment
}

const LOOK_MS = 30_000

/** To an instant, letting the server look at what is due before it, at it, and whatever follows from that. */
async function until(clock: FakeClock, instant: string) {
  const to = Date.parse(instant)
  await looked(clock)
  if (to - clock.now() > 2 * LOOK_MS) await clock.advance(to - clock.now() - 2 * LOOK_MS)
  for (;;) {
    await looked(clock)
    if (clock.now() >= to) return
    await clock.advance(Math.min(LOOK_MS, to - clock.now()))
  }
}

/** Between two looks the server has a timer for the next one; while it looks, or sends, it has none. */
async function looked(clock: FakeClock) {
  const deadline = Date.now() + 10_000
  const waits = () => clock.pending().some((at) => at - clock.now() <= LOOK_MS)
  while (!waits()) {
    if (Date.now() > deadline) throw new Error('the server looks for ten seconds')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

it('says two days before and on the day that something is due, where and how to stop it, and nothing else', async () => {
  const { mail, clock, server, people } = await scene()
  await promise(people.Ana!, '2026-09-25')
  await promise(people.Ana!, '2026-09-25')
  await promise(people.Ben!, '2026-09-25')
  const kept = await promise(people.Cleo!, '2026-09-25')
  await until(clock, '2026-09-23T05:59:30Z')
  expect(mail.mails).toHaveLength(0)
  await until(clock, '2026-09-23T06:00:40Z')
  const [first] = await mail.until(1)
  expect(first?.to).toEqual(['ana@set.example'])
  expect(first?.parsed.subject).toBe('Bald fällig')
  expect(first?.parsed.from?.text).toBe('"Setroom" <sets@set.example>')
  expect(first?.parsed.text).toContain('ist am Freitag, 25. September fällig.')
  expect(first?.parsed.text).toContain(`${server.origin}/set/`)
  expect(first?.parsed.html).toBe(false)
  expect(first?.parsed.headers.get('auto-submitted')).toBe('auto-generated')

  await until(clock, '2026-09-23T12:00:40Z')
  expect((await mail.until(2))[1]?.to).toEqual(['cleo@set.example'])
  expect(mail.mails[1]?.parsed.subject).toBe('Vence pronto')
  expect(mail.mails[1]?.parsed.text).toContain('vence el viernes, 25 de septiembre.')

  const report = await people.Cleo!.seal('commitment.report', 'Done', { scope: 'set' })
  await people.Cleo!.must({ type: 'commitment.report', commitment: kept, text: report, closes: true })
  await until(clock, '2026-09-25T06:00:40Z')
  expect((await mail.until(3))[2]?.parsed.subject).toBe('Heute fällig')
  await until(clock, '2026-09-28T12:00:00Z')
  expect(mail.mails.map(({ to }) => to[0])).toEqual([
    'ana@set.example',
    'cleo@set.example',
    'ana@set.example',
  ])
  for (const { raw, parsed } of mail.mails)
    for (const word of ['Kestrel', 'Katharina', 'Redundancies', 'North', 'Ostermeier', 'Robin'])
      expect(`${raw}\n${parsed.text}`).not.toContain(word)
  expect(new Set(mail.mails.map(({ parsed }) => parsed.messageId)).size).toBe(3)
  for (const address of ['ana@', 'cleo@', 'Kestrel']) expect(server.log()).not.toContain(address)
})

it('ends at one click in the mail program, or in the mail, or on the screen, and begins again', async () => {
  const { mail, clock, server, people } = await scene()
  const dan = people.Dan!
  await promise(dan, '2026-09-24')
  await until(clock, '2026-09-22T06:00:40Z')
  const [first] = await mail.until(1)
  const list = first?.parsed.headers.get('list') as unknown as { unsubscribe: { url: string } }
  const stop = list.unsubscribe.url
  expect(first?.parsed.headers.get('list-unsubscribe-post') ?? first?.raw).toContain(
    'List-Unsubscribe=One-Click',
  )
  expect(first?.parsed.text).toContain(stop)
  expect(stop.startsWith(`${server.origin}/stop?of=`)).toBe(true)

  // As a mail provider posts it: no cookie, no page.
  const click = (url: string) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
  expect((await click(`${stop.slice(0, -1)}${stop.endsWith('a') ? 'b' : 'a'}`)).status).toBe(404)
  expect((await click(`${server.origin}/stop`)).status).toBe(404)
  expect((await click(stop)).status).toBe(200)
  expect((await click(stop)).status).toBe(200)
  await dan.waitFor('no more mail', ({ own }) => own.me.noMail === true)
  await promise(dan, '2026-09-30')
  await until(clock, '2026-09-30T07:00:00Z')
  expect(mail.mails).toHaveLength(1)
  expect(people.Ana!.view().own.me).not.toHaveProperty('noMail')

  expect(
    (await httpBrowser(server.origin).post(`${new URL(stop).pathname}${new URL(stop).search}&again=1`, {}))
      .status,
  ).toBe(200)
  await dan.waitFor('mail again', ({ own }) => own.me.noMail === undefined)
  await promise(dan, '2026-10-05')
  await until(clock, '2026-10-03T06:00:40Z')
  await mail.until(2)
  const answer: Answer = await dan.command({ type: 'member.mail', member: dan.member, on: false })
  expect(answer).toEqual({ ok: true })
  await until(clock, '2026-10-06T06:00:00Z')
  expect(mail.mails).toHaveLength(2)
})

it('is only late when the mail server was down, and says so once; a dead address is let go', async () => {
  const { mail, clock, server, people } = await scene()
  await promise(people.Ana!, '2026-09-25')
  await mail.stop()
  await until(clock, '2026-09-24T12:00:00Z')
  expect(mail.mails).toHaveLength(0)
  await mail.start()
  await until(clock, '2026-09-24T13:05:00Z')
  expect((await mail.until(1))[0]?.parsed.subject).toBe('Bald fällig')

  mail.behave('notNow')
  await until(clock, '2026-09-26T08:00:00Z')
  expect(mail.mails).toHaveLength(1)
  mail.behave('takes')
  await until(clock, '2026-09-26T09:30:00Z')
  const late = (await mail.until(2))[1]
  expect(late?.parsed.subject).toBe('War fällig')
  expect(late?.parsed.text).toContain('war am Freitag, 25. September fällig.')

  mail.behave('unknownAddress')
  await promise(people.Cleo!, '2026-10-01')
  await until(clock, '2026-09-29T12:00:40Z')
  const tries = mail.tried.filter((one) => one === 'cleo@set.example').length
  expect(tries).toBe(1)
  await until(clock, '2026-09-29T20:00:00Z')
  expect(mail.tried.filter((one) => one === 'cleo@set.example')).toHaveLength(1)
  expect(server.log()).not.toContain('cleo@')
})

it('[O8] tells what was due however long the mail server was dead: in one mail, of what is still open', async () => {
  const { mail, clock, people } = await scene()
  await mail.stop()
  await promise(people.Ana!, '2026-09-24')
  await promise(people.Ana!, '2026-09-25')
  await promise(people.Dan!, '2026-09-25')
  // What would be told by another mail is told by its own where that other comes to nothing.
  await promise(people.Cleo!, '2026-09-24')
  const kept = await promise(people.Cleo!, '2026-09-25')
  await until(clock, '2026-09-27T12:00:00Z')
  // Promised for the same day, it has no mail of its own that would tell of the others.
  await promise(people.Ana!, '2026-09-27')
  const report = await people.Cleo!.seal('commitment.report', 'Done', { scope: 'set' })
  await people.Cleo!.must({ type: 'commitment.report', commitment: kept, text: report, closes: true })
  await until(clock, '2026-09-30T12:00:00Z')
  expect(mail.mails).toHaveLength(0)
  await mail.start()
  await until(clock, '2026-09-30T13:05:00Z')
  await mail.until(3)
  await until(clock, '2026-10-02T12:00:00Z')
  const told = mail.mails.map(({ to, parsed }) => [to[0], parsed.subject, parsed.text?.split('\n')[0]])
  expect(told.sort()).toEqual([
    [
      'ana@set.example',
      'War fällig',
      'Mehreres, was du deinem Set zugesagt hast, war bis Freitag, 25. September fällig.',
    ],
    ['cleo@set.example', 'Ya venció', 'Algo que prometiste a tu grupo venció el jueves, 24 de septiembre.'],
    [
      'dan@set.example',
      'Échéance passée',
      'Quelque chose que vous avez promis à votre groupe est arrivé à échéance le vendredi 25 septembre.',
    ],
  ])
})

it('reminds whoever takes part of a session the day before, in their own time', async () => {
  const { mail, clock, people } = await scene()
  const session = anyId<SessionId>()
  const at = Date.parse('2026-09-24T15:00:00Z')
  await people.Robin!.must({ type: 'session.plan', session, at, zone: 'Europe/Berlin' })
  await until(clock, '2026-09-23T15:00:40Z')
  // That there is a date was told when it was set (N12).
  await mail.until(6)
  const text = (who: string) =>
    mail.mails.slice(3).find(({ to }) => to[0] === `${who}@set.example`)?.parsed.text
  expect(text('ana')).toContain('Donnerstag, 24. September 2026 um 17:00 (Europe/Berlin)')
  expect(text('cleo')).toContain('jueves, 24 de septiembre de 2026, 11:00 (America/New York)')
  expect(text('dan')).toContain('jeudi 24 septembre 2026 à 17:00 (Europe/Paris)')
  await people.Robin!.must({ type: 'session.plan', session, at: at + 48 * HOUR })
  await people.Robin!.must({ type: 'session.cancel', session })
  await until(clock, '2026-09-27T00:00:00Z')
  const later = mail.mails.slice(6).map(({ parsed }) => parsed.subject)
  expect(later.toSorted()).toEqual([
    'Han cambiado las fechas de tu grupo',
    'Les dates de votre groupe ont changé',
    'Termine deines Sets haben sich geändert',
  ])
})

it('[N12] tells everybody else in one mail which dates changed, each on their own clock, and of nothing put back', async () => {
  const { mail, clock, people } = await scene()
  const { Robin: robin, Dan: dan } = people as Record<string, MemberClient>
  const ids = Array.from({ length: 14 }, () => anyId<SessionId>())
  const [first, second, slip] = ids as [SessionId, SessionId, SessionId]
  const zone = 'Europe/Berlin'
  const start = Date.parse('2026-10-05T15:00:00Z')
  const week = 7 * 24 * HOUR
  await dan!.must({ type: 'member.mail', member: dan!.member, on: false })
  const sessions = ids.map((session, i) => ({ session, at: start + i * week, zone }))
  await robin!.must({ type: 'programme.plan', sessions })
  await until(clock, '2026-09-21T10:09:00Z')
  expect(mail.mails).toHaveLength(0)
  await until(clock, '2026-09-21T10:20:40Z')
  const [planned] = (await mail.until(2)).filter(({ to }) => to[0] === 'ana@set.example')
  expect(planned?.parsed.text?.split('\n').filter((line) => line.startsWith('–'))).toHaveLength(11)
  expect(planned?.parsed.text).toContain('– 4 weitere auf der Seite des Sets')

  await until(clock, '2026-09-22T10:01:00Z')
  await robin!.must({ type: 'session.plan', session: first, at: start + 24 * HOUR, zone })
  await robin!.must({ type: 'session.plan', session: slip, at: start + 100 * HOUR, zone })
  await until(clock, '2026-09-22T10:04:00Z')
  await robin!.must({ type: 'session.cancel', session: second })
  await robin!.must({ type: 'session.plan', session: slip, at: start + 2 * week, zone })
  await until(clock, '2026-09-22T10:20:40Z')
  const changed = (await mail.until(4)).slice(2)
  expect(changed.map(({ to }) => to[0]).toSorted()).toEqual(['ana@set.example', 'cleo@set.example'])
  const told = changed.find(({ to }) => to[0] === 'ana@set.example')!
  expect(told.parsed.subject).toBe('Termine deines Sets haben sich geändert')
  expect(told.parsed.text).toContain(
    [
      'Die Termine deines Sets haben sich geändert:',
      '– nicht Montag, 5. Oktober 2026 um 17:00 (Europe/Berlin), sondern Dienstag, 6. Oktober 2026 um 17:00 (Europe/Berlin)',
      '– abgesagt: Montag, 12. Oktober 2026 um 17:00 (Europe/Berlin)',
      '',
    ].join('\n'),
  )
  expect(told.parsed.text).toContain('/stop?of=')
  for (const word of ['Redundancies', 'Robin', 'Ostermeier'])
    expect(`${told.raw}\n${told.parsed.text}`).not.toContain(word)
  await until(clock, '2026-09-23T10:00:00Z')
  expect(mail.mails).toHaveLength(4)
})

it('[N12] is only late when the mail server was down, and leaves out what is over', async () => {
  const { mail, clock, people } = await scene()
  const [soon, later] = [anyId<SessionId>(), anyId<SessionId>()]
  mail.behave('notNow')
  await people.Robin!.must({ type: 'session.plan', session: soon, at: Date.parse('2026-09-21T12:00:00Z') })
  await people.Robin!.must({ type: 'session.plan', session: later, at: Date.parse('2026-09-25T12:00:00Z') })
  await until(clock, '2026-09-21T13:00:00Z')
  mail.behave('takes')
  await until(clock, '2026-09-21T15:00:00Z')
  const told = (await mail.until(3)).find(({ to }) => to[0] === 'cleo@set.example')
  expect(told?.parsed.text).toContain('– nueva: viernes, 25 de septiembre de 2026, 8:00 (America/New York)')
  expect(told?.parsed.text).not.toContain('21 de septiembre')
})

it('leaves nothing to do behind where no mail server is named: after a week it is let go', async () => {
  const { mail, clock, server, people } = await scene({ mail: false })
  await promise(people.Ana!, '2026-09-23')
  await until(clock, '2026-09-24T08:00:00Z')
  const letGo = '"kind":"commitmentDue","outcome":"done"'
  // Another server of the same set might have a mail server.
  expect(server.log()).not.toContain(letGo)
  await until(clock, '2026-10-01T08:00:00Z')
  expect(server.log()).toContain(letGo)
  expect(mail.tried).toEqual([])
})

it('[O7] tells in the morning that somebody asks how it goes: not who, not about what, one mail a day', async () => {
  const { mail, clock, server, people } = await scene()
  const { Robin: robin, Ana: ana, Ben: ben, Cleo: cleo, Dan: dan } = people
  const [anas, cleos, dans] = [
    await promise(ana!, '2026-12-01'),
    await promise(cleo!, '2026-12-01'),
    await promise(dan!, '2026-12-01'),
  ]
  const ask = async (by: MemberClient, commitment: typeof anas) => {
    await by.waitFor('the commitment', ({ common }) => common?.commitments[commitment] !== undefined)
    const text = await by.seal('commitment.checkIn', secretWords, { scope: 'set' })
    await by.must({ type: 'commitment.checkIn', commitment, text })
  }
  await ask(robin!, anas)
  await ask(ben!, anas)
  await ask(robin!, cleos)
  await ask(robin!, dans)
  // Dan says something in time; Cleo wants no mail.
  const text = await dan!.seal('commitment.report', 'Half done', { scope: 'set' })
  await dan!.must({ type: 'commitment.report', commitment: dans, text, closes: false })
  await cleo!.must({ type: 'member.mail', member: cleo!.member, on: false })
  await until(clock, '2026-09-22T05:59:30Z')
  expect(mail.mails).toHaveLength(0)
  await until(clock, '2026-09-22T06:00:40Z')
  const [first] = await mail.until(1)
  expect(first?.to).toEqual(['ana@set.example'])
  expect(first?.parsed.subject).toBe('Wie läuft es?')
  expect(first?.parsed.text).toContain('Jemand aus deinem Set fragt, wie es mit etwas läuft')
  expect(first?.parsed.text).toContain(`${server.origin}/stop?of=`)
  for (const word of ['Kestrel', 'Katharina', 'Redundancies', 'Ostermeier', 'Robin', 'Ben'])
    expect(`${first?.raw}\n${first?.parsed.text}`).not.toContain(word)

  // It waits on without a second mail, until somebody asks again; two mornings without a mail server are one mail.
  await until(clock, '2026-09-24T12:00:00Z')
  expect(mail.mails).toHaveLength(1)
  mail.behave('notNow')
  await ask(robin!, anas)
  await until(clock, '2026-09-25T12:00:00Z')
  await ask(ben!, anas)
  await until(clock, '2026-09-26T09:00:00Z')
  mail.behave('takes')
  await until(clock, '2026-09-26T12:00:00Z')
  expect(mail.mails.map(({ to }) => to[0])).toEqual(['ana@set.example', 'ana@set.example'])
})

async function leaveNote(person: MemberClient) {
  const note = anyId<NoteId>()
  const text = await person.seal('note', secretWords, { scope: 'set' })
  await person.must({ type: 'note.leave', note, text })
  return note
}

it('[NT4] tells each of notes in one mail, who have not looked meanwhile, until they have read', async () => {
  const { mail, clock, people } = await scene()
  const { Robin: robin, Ana: ana, Cleo: cleo, Dan: dan } = people as Record<string, MemberClient>
  const first = await leaveNote(robin!)
  await until(clock, '2026-09-21T10:05:00Z')
  await leaveNote(robin!)
  await leaveNote(ana!)
  await cleo!.waitFor('notes', ({ common }) => Object.keys(common!.notes).length === 3)
  // Cleo is on the page, and Dan wants no mail.
  for (const note of Object.keys(cleo!.common().notes) as NoteId[])
    await cleo!.command({ type: 'note.read', note })
  await dan!.must({ type: 'member.mail', member: dan!.member, on: false })
  await until(clock, '2026-09-21T10:09:00Z')
  expect(mail.mails).toHaveLength(0)
  await until(clock, '2026-09-21T10:10:40Z')
  const [told] = await mail.until(1)
  expect(told?.to).toEqual(['ana@set.example'])
  expect(told?.parsed.subject).toBe('Eine Nachricht an euer Set')
  expect(told?.parsed.text).toContain('/set/')
  expect(told?.parsed.text).toContain('/stop?of=')
  for (const word of ['Kestrel', 'Katharina', 'Redundancies', 'Robin'])
    expect(`${told?.raw}\n${told?.parsed.text}`).not.toContain(word)

  // However many more come, nobody is told twice of what they have not looked at.
  await leaveNote(robin!)
  await robin!.must({ type: 'note.takeBack', note: first })
  await until(clock, '2026-09-22T10:00:00Z')
  const others = mail.mails.slice(1).map(({ to }) => to[0])
  expect(others).toEqual(['cleo@set.example'])

  // Ana looks; the next note is news again.
  const newest = Object.values<Note>(ana!.common().notes).sort((a, b) => b.at - a.at)[0]!
  await ana!.must({ type: 'note.read', note: newest.id })
  await leaveNote(robin!)
  await until(clock, '2026-09-22T11:00:00Z')
  expect((await mail.until(3)).map(({ to }) => to[0])).toEqual([
    'ana@set.example',
    'cleo@set.example',
    'ana@set.example',
  ])
})

it('[NT4] tells nobody of a note that was taken back in time', async () => {
  const { mail, clock, people } = await scene()
  const note = await leaveNote(people.Robin!)
  await until(clock, '2026-09-21T10:08:00Z')
  await people.Robin!.must({ type: 'note.takeBack', note })
  await until(clock, '2026-09-21T12:00:00Z')
  expect(mail.mails).toHaveLength(0)
})

it('[TO7] tells all who are asked that somebody offers to take over: neither who nor where, once, with a click to stop', async () => {
  const { mail, clock, people } = await scene()
  const { Robin: robin, Ana: ana, Dan: dan } = people as Record<string, MemberClient>
  await robin!.must({ type: 'member.edit', member: robin!.member, email: 'robin@set.example' })
  // To whoever facilitates it is said even if they want no mail.
  await robin!.must({ type: 'member.mail', member: robin!.member, on: false })
  await ana!.must({ type: 'takeOver.offer' })
  // Who has said yes is not told any more.
  await dan!.must({ type: 'takeOver.answer', by: ana!.member, yes: true })
  await until(clock, '2026-09-21T10:12:00Z')
  const told = await mail.until(2)
  expect(told.map(({ to }) => to[0]).sort()).toEqual(['cleo@set.example', 'robin@set.example'])
  const text = (to: string) => told.find((one) => one.to[0] === to)?.parsed.text
  expect(text('robin@set.example')).toContain('From Monday 5 October on they can')
  expect(text('cleo@set.example')).toContain('asumir la facilitación')
  for (const { raw, parsed } of told) {
    expect(parsed.text).toContain('/stop?of=')
    for (const word of ['Redundancies', 'Ana', 'Ostermeier', 'Robin']) {
      expect(parsed.text).not.toContain(word)
      expect(raw.replaceAll(/@set\.example/gi, '').replace(/^To:.*$/m, '')).not.toContain(word)
    }
  }
  await until(clock, '2026-09-22T10:00:00Z')
  expect(mail.mails).toHaveLength(2)
})
