import { expect, it } from 'vitest'
import { isRejection } from '../rejection.ts'
import { aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../views/index.ts'
import { decideSideRoom, sideRoomHolds } from './decide.ts'
import { alongInSideRoom, awayInSideRoom, type SideRoom, type SideRoomWish } from './sideRoom.ts'

const ask = (name: string): SideRoomWish => ({ do: 'ask', member: person(name) })
const accept = (by = 'fay'): SideRoomWish => ({ do: 'accept', by: person(by) })
const decline = (by = 'fay'): SideRoomWish => ({ do: 'decline', by: person(by) })
const end: SideRoomWish = { do: 'end' }

/** What came of a wish: the refusal's word, or the side room as it is then. */
function wish(room: TestRoom, now: SideRoom | null, actor: string, what: SideRoomWish, out: string[] = []) {
  const inCall = (member: string) => !out.includes(member)
  const next = decideSideRoom(room.world, now, what, { actor: person(actor), inCall })
  return isRejection(next) ? next.rejected : next
}

const asked: SideRoom = { stage: 'asked', by: person('fay'), to: person('ana') }
const declined: SideRoom = { ...asked, stage: 'declined' }
const open: SideRoom = { ...asked, stage: 'open' }

/** fay facilitates ana, ben and cem; ben has paused, or fay made a break of it. */
function paused(then?: 'break'): TestRoom {
  const room = aSession()
  room.does('ben', { type: 'pause' })
  if (then !== undefined) room.does('fay', { type: 'pause.need', need: then })
  return room
}

it('[SR1] Whoever holds the controls, or the other of two facilitators, asks a member who is here', () => {
  const room = aSet()
  room.second('cem').open().arrive('fay', 'ana', 'ben', 'cem').start()
  expect(wish(room, null, 'fay', ask('ana'))).toBe('not-now')
  room.does('ben', { type: 'pause' })
  expect(wish(room, null, 'fay', ask('ana'))).toEqual(asked)
  expect(wish(room, null, 'cem', ask('ben'))).toEqual({ ...asked, by: 'cem', to: 'ben' })
  expect(wish(room, null, 'ben', ask('fay'))).toBe('not-allowed')
  expect(wish(room, null, 'fay', ask('fay'))).toBe('invalid')
  expect(wish(room, null, 'fay', ask('nobody'))).toBe('not-allowed')
  for (const out of ['fay', 'ana']) expect(wish(room, null, 'fay', ask('ana'), [out])).toBe('not-in-the-room')
})

it('[SR1] Neither a guest nor an observer is asked', () => {
  const room = aSet().open().arrive('fay', 'ana', 'ben', 'cem').guest('gus').observer('olga').start()
  room.does('ben', { type: 'pause' })
  for (const name of ['gus', 'olga']) {
    expect(room.session.people[person(name)]?.present).toBe(true)
    expect(wish(room, null, 'fay', ask(name))).toBe('not-allowed')
    expect(wish(room, null, name, ask('ana'))).toBe('not-allowed')
  }
})

it('[SR1] In a break too, and nowhere where the call is the set’s own', () => {
  const room = paused('break')
  expect(room.session.pause).toBeUndefined()
  expect(wish(room, null, 'fay', ask('ana'))).toEqual(asked)
  room.does('fay', { type: 'set.edit', settings: { call: 'own' } })
  expect(wish(room, null, 'fay', ask('ana'))).toBe('not-now')
})

it('[SR2] Only the two are told of the question, and only whoever asked of a no', () => {
  const room = paused()
  expect(wish(room, asked, 'ana', decline())).toEqual(declined)
  const sees = (now: SideRoom | null) => ({
    all: createCommonView()(room.set, room.session, now).sideRoom,
    ...Object.fromEntries(
      ['fay', 'ana', 'ben'].map((name) => [name, createOwnView()(room.world, person(name), now)?.sideRoom]),
    ),
  })
  expect(sees(asked)).toEqual({ all: null, fay: asked, ana: asked, ben: null })
  expect(sees(declined)).toEqual({ all: null, fay: declined, ana: null, ben: null })
  expect(sees(open)).toEqual({ all: open, fay: null, ana: null, ben: null })
  // What one said no to, or was taken back meanwhile, cannot be accepted.
  for (const now of [declined, open, null]) expect(wish(room, now, 'ana', accept())).toBe('stale')
  expect(wish(room, asked, 'ana', accept('cem'))).toBe('stale')
})

it('[SR2] Whoever asked takes it back or puts a no away; nobody else does', () => {
  const room = paused()
  for (const now of [asked, declined]) {
    expect(wish(room, now, 'fay', end)).toBeNull()
    for (const name of ['ana', 'ben']) expect(wish(room, now, name, end)).toBe('stale')
  }
})

it('[SR3] One at a time, by the yes of whoever was asked, and never a third', () => {
  const room = paused()
  expect(wish(room, asked, 'ana', accept())).toEqual(open)
  for (const name of ['fay', 'ben', 'cem']) expect(wish(room, asked, name, accept())).toBe('stale')
  expect(wish(room, open, 'fay', ask('ben'))).toBe('already')
  expect(wish(room, asked, 'ana', accept(), ['fay'])).toBe('not-in-the-room')
  // Somebody else may be asked as long as nobody has said yes; not by the other facilitator meanwhile.
  expect(wish(room, asked, 'fay', ask('ben'))).toEqual({ ...asked, to: 'ben' })
  expect(wish(room, { ...asked, by: person('cem'), to: person('ben') }, 'fay', ask('ana'))).toBe('already')
  const here = { members: room.set.members, people: room.session.people }
  expect(awayInSideRoom(open, here)).toEqual(['fay', 'ana'])
  for (const now of [asked, declined, null]) expect(awayInSideRoom(now, here)).toEqual([])
})

it('[SR7] Whoever supports one of the two and is here goes along with them, and decides nothing of it', () => {
  const room = aSession().support('sam', 'ana').support('sue', 'ben').support('sid', 'fay').leave('sid')
  room.does('ben', { type: 'pause' })
  const along = () => {
    const here = { members: room.set.members, people: room.session.people }
    return [alongInSideRoom(open, here), awayInSideRoom(open, here)]
  }
  expect(along()).toEqual([['sam'], ['fay', 'ana', 'sam']])
  room.arrive('sid')
  expect(along()[0]).toEqual(['sam', 'sid'])
  room.leave('sam')
  expect(along()).toEqual([['sid'], ['fay', 'ana', 'sid']])
  for (const name of ['sid', 'sue']) expect(wish(room, open, name, end)).toBe('stale')
  for (const name of ['sid', 'sue']) expect(wish(room, null, name, ask('ana'))).toBe('not-allowed')
})

it('[SR5] Either of the two brings both back, and nobody else', () => {
  const room = paused()
  for (const name of ['fay', 'ana']) expect(wish(room, open, name, end)).toBeNull()
  expect(wish(room, open, 'ben', end)).toBe('stale')
})

it('[SR5] It ends with the pause, with either of the two, with the call, and with the session', () => {
  const ends: Record<string, (room: TestRoom) => unknown> = {
    'the pause is over': (room) => room.does('ben', { type: 'clock.resume' }),
    'a silence begins': (room) => room.does('fay', { type: 'pause.need', need: 'silence' }),
    'one leaves': (room) => room.leave('ana'),
    'the other leaves': (room) => room.leave('fay'),
    'one is removed': (room) => room.remove('ana'),
    'somebody else is removed, with the key': (room) => room.remove('cem'),
    'the voices go elsewhere': (room) => room.does('fay', { type: 'set.edit', settings: { call: 'own' } }),
    'the session is over': (room) => room.does('fay', { type: 'session.close' }),
  }
  for (const [what, happens] of Object.entries(ends)) {
    const room = paused()
    const before = room.world
    happens(room)
    for (const now of [asked, open]) expect(sideRoomHolds(before, room.world, now), what).toBe(false)
  }
})

it('[SR5] It goes on over what else happens, a break that follows the pause included', () => {
  const goes: ((room: TestRoom) => unknown)[] = [
    (room) => room.does('ben', { type: 'pause.need', need: 'break' }),
    (room) => room.does('fay', { type: 'pause.need', need: 'break' }),
    (room) => room.leave('cem'),
    (room) => room.does('fay', { type: 'person.mute', member: person('ana') }),
  ]
  for (const happens of goes) {
    const room = paused()
    const before = room.world
    happens(room)
    expect(sideRoomHolds(before, room.world, open)).toBe(true)
  }
})

it('[SR5] A question falls with the controls; two who are away stay, whoever holds them', () => {
  const room = paused()
  const before = room.world
  room.does('fay', { type: 'seat.handOver', member: person('cem') })
  expect(sideRoomHolds(before, room.world, asked)).toBe(false)
  expect(sideRoomHolds(before, room.world, open)).toBe(true)
})
