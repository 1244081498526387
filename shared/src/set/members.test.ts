import { expect, it } from 'vitest'
import type { Command } from '../command.ts'
import type { ConsentId, DeviceId, LinkId, SessionId } from '../ids.ts'
import { rolesOf } from '../people/rolesOf.ts'
import { minutes, onePresenter, round } from '../test/agendas.ts'
import { key, link, place, rotationFor, rotationWithout, sealed, setId, wraps } from '../test/dummies.ts'
import { aLobby, aSession, aSet, person, TestRoom } from '../test/TestRoom.ts'

const everybody = ['fay', 'ana', 'ben', 'cem']
const remove = (
  member: string,
  rotation = rotationFor(
    2,
    everybody.filter((n) => n !== member),
  ),
): Command => ({
  type: 'member.remove',
  member: person(member),
  rotation,
})
const revoke = (
  member: string,
  rotation = rotationFor(
    2,
    everybody.filter((n) => n !== member),
  ),
): Command => ({
  type: 'member.revoke',
  member: person(member),
  rotation,
})
const renew = (room: TestRoom, member: string): Extract<Command, { type: 'member.renew' }> => {
  const rotation = rotationWithout(room.set, member)
  const made = { key: key(rotation.epoch, 'n'.repeat(43)), wraps: wraps(rotation.epoch) }
  return { type: 'member.renew', member: person(member), link: link('link-new'), ...made, rotation }
}

const create = (more: Partial<Extract<Command, { type: 'set.create' }>> = {}): Command => ({
  type: 'set.create',
  set: setId,
  name: 'Set',
  language: 'de',
  facilitator: person('fay'),
  members: [place('fay', 'facilitator'), place('ana', 'member')],
  template: 'onePresenter60',
  agenda: onePresenter(),
  ...more,
})

it('[M1] [M11] A set begins with its facilitator and one epoch of its key, the first', () => {
  const room = new TestRoom()
  const wrong = (more: Parameters<typeof create>[0]) => room.refusal('system', create(more))
  expect(wrong({ facilitator: person('ana') })).toBe('invalid')
  expect(wrong({ facilitator: person('eva') })).toBe('invalid')
  expect(wrong({ members: [place('fay', 'facilitator'), place('fay', 'member')] })).toBe('invalid')
  expect(wrong({ members: [place('fay', 'facilitator', 2)] })).toBe('old-key')
  expect(wrong({ members: [{ ...place('fay', 'facilitator'), wraps: wraps(2) }] })).toBe('old-key')
  const twice = [place('fay', 'facilitator'), place('ana', 'member')].map((one, i) => ({
    ...one,
    email: ['One@set.example', 'one@set.example'][i]!,
  }))
  expect(wrong({ members: twice })).toBe('same-address')
  expect(wrong({ purpose: sealed(2) })).toBe('old-key')
  expect(room.refusal('fay', create())).toBe('not-allowed')
  room.does('system', create())
  expect(room.set).toMatchObject({ facilitator: 'fay', epoch: 1, createdAt: room.now, language: 'de' })
  expect(room.set.members[person('ana')]).toMatchObject({ status: 'invited', link: { revoked: false } })
  expect(room.refusal('system', create())).toBe('already')
})

it('[M1] [N6] A set is made with its programme: every date of it or no set', () => {
  const room = new TestRoom()
  const dated = (zone: string, ...dates: [string, number][]) =>
    create({ sessions: dates.map(([id, at]) => ({ session: id as SessionId, at, zone })) })
  expect(room.refusal('system', dated('Europe/Atlantis', ['one', 5]))).toBe('invalid')
  expect(room.refusal('system', dated('Europe/Berlin', ['one', 5], ['far', 1e13]))).toBe('too-far')
  expect(room.refusal('system', dated('Europe/Berlin', ['one', 5], ['one', 6]))).toBe('invalid')
  room.does('system', dated('Europe/Berlin', ['two', 9], ['one', 5]))
  expect(room.set.sessions).toMatchObject([
    { id: 'one', number: 1, at: 5, zone: 'Europe/Berlin', status: 'planned', agenda: room.set.agenda },
    { id: 'two', number: 2, at: 9, zone: 'Europe/Berlin', status: 'planned', agenda: room.set.agenda },
  ])
})

it("[M2] A new place comes with the present epoch's key; sealed against an older one it is old-key", () => {
  const room = aSet().remove('cem')
  expect(room.set.epoch).toBe(2)
  const add = (member: ReturnType<typeof place<'member'>>): Command => ({ type: 'member.add', member })
  expect(room.refusal('fay', add(place('dee', 'member', 1)))).toBe('old-key')
  expect(room.refusal('fay', add({ ...place('dee', 'member', 2), key: key(1) }))).toBe('old-key')
  expect(room.refusal('fay', add({ ...place('dee', 'member', 2), wraps: wraps(1) }))).toBe('old-key')
  expect(room.refusal('fay', add(place('ana', 'member', 2)))).toBe('already')
  expect(room.refusal('fay', add(place('cem', 'member', 2)))).toBe('already')
  room.does('fay', add({ ...place('dee', 'member', 2), wraps: [...wraps(1), ...wraps(2)] }))
  expect(room.set.members[person('dee')]?.wraps.map((w) => w.epoch)).toEqual([1, 2])
})

it('[M2] A text sealed against an epoch that is over is old-key, wherever it stands', () => {
  const room = aSession('openQuestions').remove('cem')
  const say = (epoch: number): Command => ({ type: 'chat.say', text: sealed(epoch) })
  const ask = (epoch: number, label: number) =>
    room.move('openQuestions', { type: 'question.ask', text: sealed(epoch), label: sealed(label) })
  expect(room.refusal('ben', ask(1, 2))).toBe('old-key')
  expect(room.refusal('ben', ask(2, 1))).toBe('old-key')
  expect(room.refusal('ben', ask(3, 3))).toBe('old-key')
  expect(room.refusal('fay', { type: 'set.edit', settings: { turnTo: sealed(1) } })).toBe('old-key')
  room.does('ben', ask(2, 2))
  room.goTo('close')
  expect(room.refusal('ben', say(1))).toBe('old-key')
  room.does('ben', say(2))
  expect(room.refusal('cem', say(1))).toBe('not-allowed')
})

it.each([
  ['removing', remove],
  ['revoking', revoke],
])(
  '[M3] %s starts a new epoch in the same transaction, wrapped for all who keep a place, nobody else',
  (_, out) => {
    const room = aSet()
    expect(room.refusal('fay', out('cem', rotationFor(1, ['fay', 'ana', 'ben'])))).toBe('old-key')
    expect(room.refusal('fay', out('cem', rotationFor(3, ['fay', 'ana', 'ben'])))).toBe('old-key')
    expect(room.refusal('fay', out('cem', rotationFor(2, ['fay', 'ana'])))).toBe('invalid')
    expect(room.refusal('fay', out('cem', rotationFor(2, everybody)))).toBe('invalid')
    expect(room.refusal('fay', out('cem', rotationFor(2, ['fay', 'ana', 'eve'])))).toBe('invalid')
    expect(room.refusal('fay', out('cem', rotationFor(2, ['fay', 'ana', 'ben', 'eve'])))).toBe('invalid')
    expect(room.set.epoch).toBe(1)
    room.does('fay', out('cem'))
    expect(room.set.epoch).toBe(2)
    for (const name of ['fay', 'ana', 'ben']) {
      expect(room.set.members[person(name)]?.wraps.map((w) => w.epoch)).toEqual([1, 2])
      expect(room.set.members[person(name)]?.key).toMatchObject({ macEpoch: 2 })
    }
    expect(room.set.members[person('cem')]?.wraps.map((w) => w.epoch)).not.toContain(2)
    expect(room.set.members[person('cem')]?.key.macEpoch).toBe(1)
  },
)

it('[M3] Renewing a link starts a new epoch too: the old link opens nothing later', () => {
  const room = aSet().revoke('cem')
  const command = renew(room, 'cem')
  expect(room.refusal('fay', { ...command, wraps: wraps(2) })).toBe('old-key')
  expect(room.refusal('fay', { ...command, key: key(2) })).toBe('old-key')
  expect(room.refusal('fay', { ...command, rotation: rotationFor(3, everybody) })).toBe('invalid')
  room.does('fay', command)
  expect(room.set).toMatchObject({ epoch: 3 })
  const cem = room.set.members[person('cem')]
  expect(cem?.link).toMatchObject({ id: 'link-new' as LinkId, revoked: false })
  expect(cem?.wraps.map((w) => w.epoch)).toEqual([3])
  expect(cem?.key).toMatchObject({ publicKey: 'n'.repeat(43), macEpoch: 3 })
  expect(cem?.key.earlier).toEqual([key(1)])
  expect(room.set.members[person('ana')]?.wraps.map((w) => w.epoch)).toEqual([1, 2, 3])
  expect(room.set.devices).not.toHaveProperty('device-cem')
  expect(rolesOf(room.world, person('cem'), 'set')).toEqual(['member'])
})

it("[M3] A guest keeps a place as long as their session is planned or open, and gets that epoch's key", () => {
  const room = aSession().guest('gia')
  room.does('fay', { type: 'session.plan', session: 'later' as SessionId })
  room.invite('hugo', 'guest', 'later' as SessionId)
  expect(room.refusal('fay', remove('cem'))).toBe('invalid')
  expect(room.refusal('fay', remove('cem', rotationFor(2, ['fay', 'ana', 'ben', 'gia'])))).toBe('invalid')
  room.does('fay', { type: 'session.close' })
  const others = ['fay', 'ana', 'ben', 'hugo']
  expect(room.refusal('fay', remove('cem', rotationFor(2, [...others, 'gia'])))).toBe('invalid')
  room.does('fay', remove('cem', rotationFor(2, others)))
  expect(room.set.members[person('hugo')]?.wraps.map((w) => w.epoch)).toEqual([1, 2])
})

it('[M4] The facilitator can be neither removed nor revoked; the seat is handed on first', () => {
  const room = aSet()
  for (const out of [remove, revoke]) expect(room.refusal('fay', out('fay'))).toBe('last-facilitator')
  room.does('fay', { type: 'member.facilitate', member: person('ana') })
  expect(room.refusal('fay', remove('ben'))).toBe('not-allowed')
  room.does('ana', remove('fay'))
  expect(room.set.facilitator).toBe('ana')
  expect(room.refusal('ana', remove('fay', rotationWithout(room.set, 'fay')))).toBe('unknown')
})

it('[M5] Whoever is shut out leaves at once; the media room gets another name; rounds ahead lose them', () => {
  const agenda = [...round(1, 'ben'), ...round(2, 'cem'), ...round(3, 'ben')]
  const room = aSession('appreciation1', 3, agenda).goTo('clarifying2')
  room.does('ben', { type: 'hand.raise' })
  const before = room.session.mediaRoom
  room.remove('ben')
  expect(room.session.mediaRoom).not.toBe(before)
  expect(room.session.people[person('ben')]).toEqual({ present: false, since: room.now })
  const presenters = [1, 2, 3].map((n) => room.session.agenda.find((i) => i.round === n)?.presenter)
  expect(presenters).toEqual(['ben', 'cem', undefined])
  expect(room.session.pause).toBeUndefined()

  room.wait(minutes(1)).revoke('cem')
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'cem' })
  expect(room.session.clock.kind).toBe('stopped')
  // Nobody comes back to be waited for, in no later phase of the round.
  room.does('fay', { type: 'clock.resume' })
  room.advance()
  expect(room.session.agenda.find(({ id }) => id === room.on)?.round).toBe(2)
  expect(room.session.pause).toBeUndefined()
  expect(room.session.clock.kind).toBe('running')
})

it('[M5] In a pause, too, the set is told that nobody presents any more before the clock goes on', () => {
  const room = aSession('clarifying1', 3, [...round(1, 'ben'), ...round(2, 'cem')])
  room.does('ana', { type: 'pause' })
  room.revoke('ben')
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'ben' })
  expect(room.session.clock.kind).toBe('stopped')
  room.does('fay', { type: 'clock.resume' })
  expect(room.session.clock.kind).toBe('running')
})

it('[M5] Controls that somebody shut out held go to the facilitator', () => {
  const room = aSession()
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  room.revoke('ben')
  expect(room.session.controls).toBe('fay')
})

it('[M5] [S3] … but while the facilitator presents, to another member who is here', () => {
  const room = aSession('checkIn', 3, onePresenter('fay')).guest('gia')
  room.does('fay', { type: 'seat.handOver', member: person('ana') })
  room.goTo('presentation').remove('ana')
  expect(room.session.controls).toBe('ben')
  room.leave('cem').remove('ben')
  expect(room.session.controls).toBe('ben')
  room.does('fay', { type: 'round.end', from: room.on })
  room.does('fay', { type: 'round.end', from: room.on })
  room.does('fay', { type: 'seat.takeBack' })
})

it('[M5] A guest shut out is refused; before a session and after it nothing is to be done', () => {
  const room = aSession().guest('gia').remove('gia')
  expect(room.session.guests[person('gia')]).toBe('refused')
  const lobby = aLobby().remove('ana')
  expect(lobby.session.agenda.some((i) => i.presenter === 'ana')).toBe(false)
  expect(lobby.session.clock.kind).toBe('idle')
  lobby.does('fay', { type: 'session.close' })
  expect(lobby.does('fay', { ...remove('ben', rotationWithout(lobby.set, 'ben')) }).session).toEqual([])
})

it("[M5] A renewed link shuts its owner's browsers out; the facilitator's own does not", () => {
  const room = aSession()
  room.does('fay', renew(room, 'fay'))
  expect(room.session.people[person('fay')]?.present).toBe(true)
  room.does('fay', renew(room, 'ben'))
  expect(room.session.people[person('ben')]?.present).toBe(false)
  room.join('ben', 'device-new').arrive('ben')
})

it('[M6] Every new device is told to the set and can be undone by its owner or the facilitator', () => {
  const room = aSet().join('ana', 'phone').join('ben', 'tablet')
  expect(room.set.devices).toMatchObject({ phone: { member: 'ana', label: 'Laptop', at: room.now } })
  const undo = (device: string): Command => ({ type: 'device.remove', device: device as DeviceId })
  expect(room.refusal('ben', undo('phone'))).toBe('not-allowed')
  room.does('ana', undo('phone'))
  room.does('fay', undo('tablet'))
  expect(room.refusal('fay', undo('tablet'))).toBe('unknown')
  expect(Object.keys(room.set.devices)).toEqual(['device-fay', 'device-ana', 'device-ben', 'device-cem'])
})

it('[M6] A device is somebody’s for good: it is neither added twice nor by a link that is gone', () => {
  const room = aSet().add('dee').revoke('cem')
  expect(room.set.members[person('dee')]?.status).toBe('invited')
  room.join('dee')
  expect(room.set.members[person('dee')]?.status).toBe('joined')
  const device = (member: string, id: string): Command => ({
    type: 'device.add',
    member: person(member),
    device: id as DeviceId,
    label: 'Phone',
  })
  expect(room.refusal('system', device('ana', 'device-dee'))).toBe('already')
  expect(room.refusal('system', device('cem', 'new'))).toBe('unknown')
  expect(room.refusal('ana', device('ana', 'new'))).toBe('not-allowed')
  expect(room.set.devices).not.toHaveProperty('device-cem')
})

it('[M7] A guest is invited to a session that is planned or open', () => {
  const room = aSession()
  room.does('fay', { type: 'session.plan', session: 'off' as SessionId })
  room.does('fay', { type: 'session.cancel', session: 'off' as SessionId })
  const { role: _, ...guest } = place('gia', 'guest')
  const invite = (session: string): Command => ({
    type: 'guest.invite',
    guest,
    session: session as SessionId,
    consent: 'consent-gia' as ConsentId,
  })
  expect(room.refusal('fay', invite('off'))).toBe('no-session')
  expect(room.refusal('fay', invite('nowhere'))).toBe('no-session')
  expect(room.refusal('fay', invite('session-1'))).toBe('not-agreed')
  room.invite('gia', 'guest', 'session-1' as SessionId)
  expect(room.set.members[person('gia')]).toMatchObject({ role: 'guest', guestOf: 'session-1' })
  expect(room.refusal('fay', invite('session-1'))).toBe('already')
})

it("[M8] One's own details are one's own to edit; the facilitator may edit anybody's", () => {
  const room = aSet().remove('cem')
  const edit = (member: string, email: string | null): Command => ({
    type: 'member.edit',
    member: person(member),
    name: 'New',
    email,
    zone: 'Europe/Paris',
    language: 'fr',
  })
  expect(room.refusal('ana', edit('ben', 'b@x'))).toBe('not-allowed')
  expect(room.refusal('fay', edit('cem', 'c@x'))).toBe('unknown')
  room.does('ana', edit('ana', 'a@x'))
  expect(room.set.members[person('ana')]).toMatchObject({ name: 'New', email: 'a@x', zone: 'Europe/Paris' })
  room.does('fay', edit('ana', null))
  expect(room.set.members[person('ana')]).not.toHaveProperty('email')
  room.does('ana', { type: 'member.edit', member: person('ana'), language: 'es' })
  expect(room.set.members[person('ana')]).toMatchObject({ name: 'New', language: 'es' })
  room.does('ana', { type: 'member.keepWayBack' })
  expect(room.set.members[person('ana')]?.wayBack).toBe(true)
})

it('[M11] Two members do not have one e-mail address, however it is written', () => {
  const room = aSet()
  const edit = (name: string, email: string | null): Command => ({
    type: 'member.edit',
    member: person(name),
    email,
  })
  room.does('ana', edit('ana', 'Ana@Set.example'))
  expect(room.refusal('ben', edit('ben', 'ana@set.example'))).toBe('same-address')
  expect(room.refusal('fay', edit('ben', 'ANA@SET.EXAMPLE'))).toBe('same-address')
  room.does('ana', edit('ana', 'ana@set.example'))
  room.does('fay', edit('ana', 'ANA@set.example'))
  const add = (name: string, email: string): Command => ({
    type: 'member.add',
    member: { ...place(name, 'member', room.set.epoch), email },
  })
  expect(room.refusal('fay', add('dee', 'ana@set.example'))).toBe('same-address')
  room.does('fay', add('dee', 'dee@set.example'))
  // A closed link may be renewed, and its owner sign in again.
  room.revoke('ana')
  expect(room.refusal('ben', edit('ben', 'ana@set.example'))).toBe('same-address')
  room.remove('ana')
  room.does('ben', edit('ben', 'ana@set.example'))
  room.does('fay', edit('ben', null))
  room.does('fay', edit('dee', 'ana@set.example'))
})

it('[M11] Whoever comes to one session may have an address that a member has', () => {
  const room = aLobby()
  room.invite('gia', 'guest', room.session.id)
  const email = 'ana@set.example'
  room.does('fay', { type: 'member.edit', member: person('gia'), email })
  room.does('fay', { type: 'member.edit', member: person('ana'), email })
  room.does('fay', { type: 'member.edit', member: person('gia'), email: 'Ana@set.example' })
})

it('[M11] A set that has doubles goes on, and makes no more of them', () => {
  const email = 'both@set.example'
  const room = aSet().happened(
    ...['ana', 'ben'].map((name) => ({ type: 'memberEdited' as const, member: person(name), email })),
  )
  room.does('ben', { type: 'member.edit', member: person('ben'), name: 'Benno', email })
  expect(room.refusal('cem', { type: 'member.edit', member: person('cem'), email })).toBe('same-address')
  room.does('ben', { type: 'member.edit', member: person('ben'), email: 'ben@set.example' })
  expect(room.refusal('ben', { type: 'member.edit', member: person('ben'), email })).toBe('same-address')
})

it('[M9] Facilitation passes to a member who has joined, and not while a session is open', () => {
  const room = aSet().add('dee').observer('olga').revoke('cem')
  const facilitate = (name: string): Command => ({ type: 'member.facilitate', member: person(name) })
  expect(room.refusal('ana', facilitate('ana'))).toBe('not-allowed')
  expect(room.refusal('fay', facilitate('fay'))).toBe('already')
  expect(room.refusal('fay', facilitate('dee'))).toBe('not-in-the-room')
  for (const name of ['olga', 'cem', 'eve']) expect(room.refusal('fay', facilitate(name))).toBe('unknown')
  room.open()
  expect(room.refusal('fay', facilitate('ana'))).toBe('session-open')
  room.does('fay', { type: 'session.close' })
  room.does('fay', facilitate('ana'))
  expect(room.set.facilitator).toBe('ana')
  expect(room.set.members[person('ana')]?.role).toBe('facilitator')
  expect(room.set.members[person('fay')]?.role).toBe('member')
  expect(rolesOf(room.world, person('fay'), 'set')).toEqual(['member'])
})

it('[L6] Whoever is removed, or whose link is revoked, has no role at all', () => {
  const room = aSession().remove('ana').revoke('ben')
  for (const name of ['ana', 'ben', 'eve']) {
    for (const about of ['set', 'session'] as const) {
      expect(rolesOf(room.world, person(name), about)).toEqual([])
    }
    expect(room.refusal(name, { type: 'pause' })).toBe('not-allowed')
    expect(room.refusal(name, { type: 'member.keepWayBack' })).toBe('not-allowed')
  }
})

it('Sixty places at a time are enough; whoever has gone takes none', () => {
  const room = aSet()
  for (let i = 4; i < 60; i++) room.add(`m${i}`)
  const last = { type: 'member.add' as const, member: place('last', 'member') }
  expect(room.refusal('fay', last)).toBe('too-many')
  room.remove('m4')
  room.does('fay', { ...last, member: place('last', 'member', room.set.epoch) })
})

it('[M10] Everybody chooses for themselves whether reminders come by mail; the server only stops or starts what they say', () => {
  const room = aSet().observer('olga')
  const mail = (member: string, on: boolean): Command => ({ type: 'member.mail', member: person(member), on })
  expect(room.refusal('fay', mail('ana', false))).toBe('not-allowed')
  expect(room.refusal('system', mail('nobody', false))).toBe('unknown')
  expect(room.does('ana', mail('ana', true)).set).toEqual([])
  for (const [actor, member] of [
    ['ana', 'ana'],
    ['system', 'olga'],
  ] as const) {
    room.does(actor, mail(member, false))
    expect(room.set.members[person(member)]?.noMail).toBe(true)
    room.does(actor, mail(member, true))
    expect(room.set.members[person(member)]).not.toHaveProperty('noMail')
  }
})
