import { askedSchema, type CryptoPort, open, openKeyring, parseFragment } from '@setroom/shared'
import { expect, it } from 'vitest'
import { foundNewSet } from './foundNewSet.ts'
import { emptyDraft, emptyPerson, rhythmOf } from './setDraft.ts'

const webCrypto = globalThis.crypto as CryptoPort

it('whoever makes a set, by a claim link too, comes into it with the zone of their own browser, and its language', async () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const draft = emptyDraft('fr')
  const people = ['Ana', 'Ben'].map((name) => ({ ...emptyPerson('fr'), name }))
  const { asked } = await foundNewSet(webCrypto, {
    ...draft,
    name: 'S',
    me: { ...draft.me, name: 'K' },
    people,
  })
  if (asked.command.type !== 'set.create') throw new Error('not a set')
  expect(asked.command.members[0]).toMatchObject({ name: 'K', zone: timeZone, language: 'fr' })
})

it('makes what the server takes, with nothing in it that opens anything', async () => {
  const founded = await foundNewSet(webCrypto, {
    ...emptyDraft('de'),
    name: 'Leading through change',
    purpose: 'To lead with more questions.',
    me: { name: 'Kim', email: 'kim@example.org', language: 'de', zone: 'Europe/Berlin' },
    people: [
      { ...emptyPerson('de'), name: 'Ana', email: 'ana@example.org' },
      emptyPerson('de'),
      { ...emptyPerson('fr'), name: 'Zoé' },
    ],
    first: { date: '2030-01-20', time: '09:30', zone: 'Europe/Berlin' },
  })
  expect(askedSchema.parse(founded.asked)).toEqual(founded.asked)
  const { command } = founded.asked
  if (command.type !== 'set.create') throw new Error('not a set')
  expect(command.members.map(({ name, role, language }) => [name, role, language])).toEqual([
    ['Kim', 'facilitator', 'de'],
    ['Ana', 'member', 'de'],
    ['Zoé', 'member', 'fr'],
  ])
  // Where the others live is not known until they come: their browsers say it, not this one.
  expect(command.members.map(({ zone }) => zone)).toEqual(['Europe/Berlin', undefined, undefined])
  expect(command.members.map(({ email }) => email)).toEqual(['kim@example.org', 'ana@example.org', undefined])
  expect(command.sessions).toMatchObject([{ at: Date.parse('2030-01-20T08:30:00Z'), zone: 'Europe/Berlin' }])

  const sent = JSON.stringify(founded.asked)
  const links = [founded.myLink, ...Object.values(founded.links).map((text) => parseFragment(text)!)]
  for (const { token, secret } of links) {
    expect(sent).not.toContain(token)
    expect(sent).not.toContain(secret)
  }
  expect(sent).not.toContain('more questions')

  // Everybody's link opens the purpose.
  const people = Object.fromEntries(command.members.map(({ id, key }) => [id, key]))
  for (const [at, { id, wraps }] of command.members.entries()) {
    const holder = { set: founded.set, member: id, secret: links[at]!.secret }
    const keyring = await openKeyring(webCrypto, holder, { epoch: 1, wraps, people })
    expect(
      await open(webCrypto, keyring, command.purpose!, { purpose: 'set.purpose', author: founded.me }),
    ).toEqual({ ok: true, plain: 'To lead with more questions.' })
  }
})

it('a trio of peers takes turns facilitating, a supervision is one, and other sets begin as sets do', async () => {
  const settingsOf = async (template: string) => {
    const draft = { ...emptyDraft('en'), name: 'Trio', template }
    const { command } = (await foundNewSet(webCrypto, draft)).asked
    return command.type === 'set.create' && command.settings
  }
  expect(await settingsOf('peerTrio90')).toEqual({ turnsFacilitating: true })
  expect(await settingsOf('supervision60')).toEqual({ supervision: true })
  expect(await settingsOf('onePresenter60')).toBeUndefined()
})

it('plans the programme with the set: its kind of meeting says how it commonly goes on', async () => {
  const datesOfNew = async (template: string) => {
    const first = { date: '2030-01-20', time: '09:30', zone: 'Europe/Berlin' }
    const draft = { ...emptyDraft('en'), name: 'Trio', template, first, rhythm: rhythmOf(template) }
    const { command } = (await foundNewSet(webCrypto, draft)).asked
    const sessions = (command.type === 'set.create' && command.sessions) || []
    return sessions.map(({ at }) => new Date(at).toISOString().slice(5, 16))
  }
  expect(await datesOfNew('threePresenters150')).toEqual([
    '01-20T08:30',
    '02-03T08:30',
    '02-17T08:30',
    '03-03T08:30',
  ])
  // Summer time begins on 31 March.
  expect(await datesOfNew('onePresenter60')).toEqual([
    '01-20T08:30',
    '02-10T08:30',
    '03-03T08:30',
    '03-24T08:30',
    '04-14T07:30',
    '05-05T07:30',
  ])
  expect(await datesOfNew('supervision60')).toHaveLength(5)
})
