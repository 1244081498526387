import type { Commitment, CommitmentId, Member, MemberId, SessionId, SetId, SetState } from '@setroom/shared'
import { expect, it } from 'vitest'
import { addressHash } from './addressHash.ts'
import { reminderChanges } from './reminderChanges.ts'

const at = (text: string) => Date.parse(text)
const now = at('2026-11-23T10:00:00Z')

function member(id: string, fields: Partial<Member> = {}): Member {
  const place = { id, name: id, language: 'en', role: 'member', status: 'joined', wayBack: false }
  return { ...place, link: { revoked: false }, ...fields } as unknown as Member
}

function commitment(id: string, owner: string, due: string, fields: Partial<Commitment> = {}): Commitment {
  return { id, owner, due, status: 'open', shown: true, reports: [], ...fields } as unknown as Commitment
}

type Parts = { members?: Member[]; commitments?: Commitment[]; sessions?: SetState['sessions'] } & Partial<
  Pick<SetState, 'programme' | 'learnings' | 'facilitator' | 'takeOver'>
>

function aSet({ members = [], commitments = [], sessions = [], ...rest }: Parts): SetState {
  return {
    id: 'set' as SetId,
    members: Object.fromEntries(members.map((one) => [one.id, one])),
    commitments: Object.fromEntries(commitments.map((one) => [one.id, one])),
    sessions,
    // As if a session were open: until when the set is kept is told elsewhere.
    open: 'now',
    ...rest,
  } as unknown as SetState
}

const planned = (id: string, when: number) => ({
  id: id as SessionId,
  number: 0,
  at: when,
  status: 'planned' as const,
  agenda: [],
})
const berlinBen = member('ben', { zone: 'Europe/Berlin' })
const berlin = member('ana', { zone: 'Europe/Berlin' })

/** What changes, as `+kind member subject instant` and `-key`. */
const told = (before: SetState | null, after: SetState, when = now) =>
  reminderChanges(before, after, when).map((change) => {
    if (change.table === 'jobs' && 'put' in change) {
      const { kind, memberId, subject, dueAt } = change.put
      return `+${kind} ${memberId} ${subject} ${new Date(dueAt).toISOString()}`
    }
    return change.table === 'jobs' && 'drop' in change ? `-${change.drop.key}` : JSON.stringify(change)
  })

it('reminds two days before and on the day, in the morning of its owner', () => {
  const members = [berlin, member('kai', { zone: 'Pacific/Auckland' }), member('noz', { zone: 'Nowhere/At' })]
  const commitments = ['ana', 'kai', 'noz'].map((owner) => commitment(`c${owner}`, owner, '2027-03-29'))
  expect(told(null, aSet({ members, commitments }))).toEqual([
    '+commitmentSoon ana 2027-03-29 2027-03-27T07:00:00.000Z',
    // Between the two the clocks of Berlin went forward.
    '+commitmentDue ana 2027-03-29 2027-03-29T06:00:00.000Z',
    '+commitmentSoon kai 2027-03-29 2027-03-26T19:00:00.000Z',
    '+commitmentDue kai 2027-03-29 2027-03-28T19:00:00.000Z',
    '+commitmentSoon noz 2027-03-29 2027-03-27T08:00:00.000Z',
    '+commitmentDue noz 2027-03-29 2027-03-29T08:00:00.000Z',
  ])
})

it('judges the days of somebody whose zone is not known on the facilitator’s clocks', () => {
  const facilitator = member('fay', { zone: 'America/New_York' })
  const commitments = [commitment('c', 'ben', '2027-03-29')]
  const set = aSet({ members: [facilitator, member('ben')], commitments, facilitator: facilitator.id })
  const inZone = aSet({ ...set, members: [facilitator, berlinBen], commitments })
  expect(told(null, set)).toEqual([
    '+commitmentSoon ben 2027-03-29 2027-03-27T12:00:00.000Z',
    '+commitmentDue ben 2027-03-29 2027-03-29T12:00:00.000Z',
  ])
  expect(told(set, inZone)).toContain('+commitmentDue ben 2027-03-29 2027-03-29T06:00:00.000Z')
})

it('reminds once of all that a person promised for one day, as long as one of it is open', () => {
  const two = [commitment('a', 'ana', '2027-01-10'), commitment('b', 'ana', '2027-01-10')]
  const before = aSet({ members: [berlin], commitments: two })
  expect(told(null, before)).toHaveLength(2)
  const one = aSet({ ...before, members: [berlin], commitments: [{ ...two[0]!, status: 'closed' }, two[1]!] })
  expect(told(before, one)).toEqual([])
  expect(told(one, aSet({ members: [berlin] }))).toEqual([
    '-commitmentSoon:set:ana:2027-01-10',
    '-commitmentDue:set:ana:2027-01-10',
  ])
})

const asked = (...instants: string[]) => ({
  checkIns: instants.map((one) => ({ by: 'ben', at: at(one) })) as never,
})

it('[O7] tells whoever was asked how it goes on their next morning, once a day, until they have said something', () => {
  // Both were due long ago, and nothing is told of that any more.
  const due = '2025-01-01'
  const two = (a: object, b: object = {}) =>
    aSet({
      members: [berlin],
      commitments: [commitment('a', 'ana', due, a), commitment('b', 'ana', due, b)],
    })
  const before = two({})
  // Eleven o'clock in Berlin, and again at night, about the other one.
  const once = two(asked('2026-11-23T10:00:00Z'))
  expect(told(before, once)).toEqual(['+asked ana 2026-11-24 2026-11-24T07:00:00.000Z'])
  const twice = two(asked('2026-11-23T10:00:00Z'), asked('2026-11-24T06:59:00Z'))
  expect(told(once, twice, at('2026-11-24T06:59:00Z'))).toEqual([])
  // Once it was told, a question that came later is told on the morning after.
  const later = two(asked('2026-11-23T10:00:00Z'), asked('2026-11-24T07:00:00Z'))
  expect(told(once, later, at('2026-11-24T07:00:00Z'))).toEqual([
    '+asked ana 2026-11-25 2026-11-25T07:00:00.000Z',
  ])
  const reports = [{ at: at('2026-11-23T12:00:00Z') }] as never
  const answered = two({ ...asked('2026-11-23T10:00:00Z'), reports })
  expect(told(once, answered)).toEqual(['-asked:set:ana:2026-11-24'])
  // Answered and asked anew on one day: still that one mail.
  const anew = two({ ...asked('2026-11-23T10:00:00Z', '2026-11-23T13:00:00Z'), reports })
  expect(told(answered, anew, at('2026-11-23T13:00:00Z'))).toEqual([
    '+asked ana 2026-11-24 2026-11-24T07:00:00.000Z',
  ])
  for (const gone of [{ status: 'closed' as const }, { owner: 'gone' as MemberId }])
    expect(told(once, two({ ...asked('2026-11-23T10:00:00Z'), ...gone }))).toEqual([
      '-asked:set:ana:2026-11-24',
    ])
})

it('does not make up for what would have been due before, nor repeat what was', () => {
  const today = aSet({ members: [berlin], commitments: [commitment('a', 'ana', '2026-11-23')] })
  expect(told(null, today)).toEqual([])
  const tomorrow = aSet({ members: [berlin], commitments: [commitment('a', 'ana', '2026-11-24')] })
  expect(told(today, tomorrow)).toEqual([
    '+commitmentDue ana 2026-11-24 2026-11-24T07:00:00.000Z',
    '-commitmentSoon:set:ana:2026-11-23',
    '-commitmentDue:set:ana:2026-11-23',
  ])
  // On the way west at half past eight the morning comes again; the mail does not.
  const west = aSet({
    ...tomorrow,
    members: [{ ...berlin, zone: 'America/New_York' }],
    commitments: [commitment('a', 'ana', '2026-11-24')],
  })
  expect(told(tomorrow, west, at('2026-11-24T07:30:00Z'))).toEqual([])
  expect(told(tomorrow, west, at('2026-11-24T06:30:00Z'))).toEqual([
    '+commitmentDue ana 2026-11-24 2026-11-24T13:00:00.000Z',
  ])
  // On the way east it has come already, so it is due at once.
  const east = aSet({
    members: [{ ...berlin, zone: 'Asia/Tokyo' }],
    commitments: [commitment('a', 'ana', '2026-11-24')],
  })
  expect(told(tomorrow, east, at('2026-11-24T06:30:00Z'))).toEqual([
    '+commitmentDue ana 2026-11-24 2026-11-23T23:00:00.000Z',
  ])
})

it('reminds of a session the day before, or an hour before what was planned late', () => {
  const olga = member('olga')
  const comesOnce = { guestOf: 's' as SessionId }
  const members = [
    berlin,
    olga,
    member('gia', { role: 'guest', ...comesOnce }),
    member('obi', { role: 'observer', ...comesOnce }),
    member('rem', { status: 'removed' }),
  ]
  const next = at('2026-12-01T15:00:00Z')
  const before = aSet({ members })
  const after = aSet({ members, sessions: [planned('s', next)] })
  expect(told(before, after)).toEqual([
    '+session ana s 2026-11-30T15:00:00.000Z',
    '+session olga s 2026-11-30T15:00:00.000Z',
  ])
  const moved = aSet({ members, sessions: [planned('s', next + 3_600_000)] })
  expect(told(after, moved)).toEqual([
    '+session ana s 2026-11-30T16:00:00.000Z',
    '+session olga s 2026-11-30T16:00:00.000Z',
    `-session:set:ana:s:${next}`,
    `-session:set:olga:s:${next}`,
  ])
  expect(told(before, after, next - 7_200_000)).toEqual([
    '+session ana s 2026-12-01T14:00:00.000Z',
    '+session olga s 2026-12-01T14:00:00.000Z',
  ])
  expect(told(before, after, next - 60_000)).toEqual([])
  const away = { s: { ana: { at: 1 } } } as unknown as NonNullable<SetState['programme']>['apologies']
  const programme = { apologies: away } as NonNullable<SetState['programme']>
  expect(told(after, aSet({ members, sessions: [planned('s', next)], programme }))).toEqual([
    `-session:set:ana:s:${next}`,
  ])
})

it('reminds nobody again who takes an apology back on the last day; earlier, the day before as ever', () => {
  const members = [berlin]
  const next = at('2026-12-02T14:00:00Z')
  const apologies = { s: { ana: { at: 1 } } } as unknown as NonNullable<SetState['programme']>['apologies']
  const coming = aSet({ members, sessions: [planned('s', next)] })
  const programme = { apologies } as NonNullable<SetState['programme']>
  const away = aSet({ members, sessions: [planned('s', next)], programme })
  expect(told(away, coming, next - 25 * 3_600_000)).toEqual(['+session ana s 2026-12-01T14:00:00.000Z'])
  expect(told(away, coming, next - 5 * 3_600_000)).toEqual([])
  // Moved to another time, it is another reminder.
  const moved = aSet({ members, sessions: [planned('s', next + 3_600_000)] })
  expect(told(coming, moved, next - 5 * 3_600_000)).toEqual([
    '+session ana s 2026-12-02T14:00:00.000Z',
    `-session:set:ana:s:${next}`,
  ])
})

it('tells once of an announced export whoever let go of what is in it, until that is called off or taken back', () => {
  const members = [berlin, member('ben'), member('cem')]
  const until = now + 7 * 86_400_000
  const learning = (id: string, author: string, carried: object) =>
    ({ id, author, touches: ['ben'], answers: {}, carried: { to: 'x', as: id, ...carried } }) as unknown
  const having = (carried: object) =>
    aSet({
      members,
      learnings: { l: learning('l', 'ana', carried), m: learning('m', 'ana', carried) } as never,
    })
  const before = having({})
  const announced = having({ until })
  expect(told(before, announced)).toEqual([
    `+export ana ${until} 2026-11-23T10:10:00.000Z`,
    `+export ben ${until} 2026-11-23T10:10:00.000Z`,
  ])
  const dropped = [`-export:set:ana:${until}`, `-export:set:ben:${until}`]
  expect(told(announced, before)).toEqual(dropped)
  expect(told(announced, having({ until, leaving: true }))).toEqual(dropped)
  expect(told(announced, having({ exportedAt: until }))).toEqual(dropped)
})

it('[TO7] tells all who are asked of an offer to take over, once, until they have said yes or it is ended', () => {
  const members = [berlin, member('ben'), member('cem'), member('fay', { role: 'facilitator' })]
  const facilitator = 'fay' as MemberId
  const having = (takeOver?: object) =>
    aSet({ members, facilitator, ...(takeOver === undefined ? {} : { takeOver: takeOver as never }) })
  const offer = { by: 'ana', at: now, yes: [] as string[] }
  const until = now + 14 * 86_400_000
  expect(told(having(), having(offer))).toEqual(
    ['ben', 'cem', 'fay'].map((id) => `+takeOver ${id} ${until} 2026-11-23T10:10:00.000Z`),
  )
  expect(told(having(offer), having({ ...offer, yes: ['ben'] }))).toEqual([`-takeOver:set:ben:${now}`])
  expect(told(having(offer), having({ ...offer, ended: { by: 'fay', at: now } }))).toHaveLength(3)
  expect(told(having(offer), having())).toHaveLength(3)
})

it('takes whoever is removed or revoked off, addresses too', () => {
  const ana = { ...berlin, email: 'Ana@Set.example' }
  const commitments = [commitment('a', 'ana', '2027-01-10')]
  const before = aSet({ members: [ana], commitments })
  const place = { setId: 'set', memberId: 'ana' }
  expect(reminderChanges(null, before, now)).toContainEqual({
    table: 'addresses',
    put: { ...place, addressHash: addressHash('ana@set.example') },
  })
  for (const gone of [{ status: 'removed' as const }, { link: { ...ana.link, revoked: true } }])
    expect(reminderChanges(before, aSet({ members: [{ ...ana, ...gone }], commitments }), now)).toEqual([
      { table: 'jobs', drop: { key: 'commitmentSoon:set:ana:2027-01-10' } },
      { table: 'jobs', drop: { key: 'commitmentDue:set:ana:2027-01-10' } },
      { table: 'addresses', drop: place },
    ])
  const { email: _, ...without } = ana
  expect(reminderChanges(before, aSet({ members: [without], commitments }), now)).toEqual([
    { table: 'addresses', drop: place },
  ])
})

it('takes no notice of what has nothing to do with it, or of a date that is none', () => {
  const set = aSet({ members: [berlin], commitments: [commitment('a', 'ana', '2027-01-10')] })
  expect(reminderChanges(set, { ...set, name: 'Other' }, now)).toEqual([])
  const odd = { ['x' as CommitmentId]: commitment('x', 'ana', '2027-13-45') }
  expect(reminderChanges(set, { ...set, commitments: { ...set.commitments, ...odd } }, now)).toEqual([])
  expect(Object.keys(set.members) as MemberId[]).toEqual(['ana'])
})

const tenMinutes = 10 * 60_000
const changedAt = (id: string, when: number, was?: number, status: 'planned' | 'cancelled' = 'planned') => ({
  ...planned(id, when),
  status,
  changed: { at: now, ...(was === undefined ? {} : { was }) },
})

it('[N12] tells every member who had joined but the facilitator of dates that changed, once for all of them', () => {
  const [fay, invited] = [member('fay'), member('ida', { status: 'invited' })]
  const members = [fay, berlin, berlinBen, invited]
  const [soon, later] = [now + 40 * 60_000, now + 50 * 60_000]
  const before = aSet({
    members,
    facilitator: fay.id,
    sessions: [planned('one', soon), planned('two', later)],
  })
  const sessions = [changedAt('one', soon, later), changedAt('two', later, later, 'cancelled')]
  const after = aSet({ members, facilitator: fay.id, sessions })
  const dates = (changes: string[]) => changes.filter((one) => one.includes('dates'))
  const due = new Date(now + 2 * tenMinutes).toISOString()
  const told2 = [`+dates ana ${now + 2 * tenMinutes} ${due}`, `+dates ben ${now + 2 * tenMinutes} ${due}`]
  expect(dates(told(before, after))).toEqual(told2)
  // What else changes meanwhile is told with it; who joins by then has seen it.
  const joined = aSet({
    members: [fay, berlin, berlinBen, member('ida')],
    facilitator: fay.id,
    sessions: [...sessions, changedAt('three', later)],
  })
  expect(dates(told(after, joined))).toEqual([])
  const back = aSet({ members, facilitator: fay.id, sessions: [planned('one', soon), planned('two', later)] })
  expect(dates(told(after, back))).toHaveLength(2)
  expect(dates(told(after, back)).every((one) => one.startsWith('-dates:'))).toBe(true)
})

it('[N12] tells nobody of dates that were over when they changed', () => {
  const members = [member('fay'), berlin]
  const facilitator = member('fay').id
  const past = now - 60_000
  const before = aSet({ members, facilitator, sessions: [planned('one', past)] })
  const sessions = [changedAt('one', past, past, 'cancelled')]
  expect(told(before, aSet({ members, facilitator, sessions })).filter((one) => one.startsWith('+'))).toEqual(
    [],
  )
})
