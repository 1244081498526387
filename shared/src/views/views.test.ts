import { expect, it } from 'vitest'
import { evolve } from '../evolve.ts'
import type { CommitmentId, MemberId, PhaseId, SessionId } from '../ids.ts'
import { applyPatch, diff } from '../patch.ts'
import { minutes } from '../test/agendas.ts'
import { place, sealed } from '../test/dummies.ts'
import { aLobby, aSession, aSet, person, type TestRoom } from '../test/TestRoom.ts'
import { createCommonView, createOwnView } from './index.ts'

const common = (room: TestRoom) => createCommonView()(room.set, room.world.session)
const own = (room: TestRoom, name: string) => createOwnView()(room.world, person(name))
const count = (room: TestRoom, totals: Record<string, Record<string, number>>) =>
  room.does('system', {
    type: 'airtime.count',
    until: room.now,
    totals: totals as Record<PhaseId, Record<MemberId, number>>,
  })

it("[V1] [O3] A commitment that is not shown is seen by its owner only, the facilitator's eyes included", () => {
  const room = aSet().commit('ana', 'open').commit('ana', 'secret', false)
  expect(Object.keys(common(room).commitments)).toEqual(['open'])
  expect(Object.keys(own(room, 'ana')?.hidden ?? {})).toEqual(['secret'])
  for (const name of ['ben', 'fay']) expect(own(room, name)?.hidden).toEqual({})
})

it('[V2] A hidden commitment that changes reaches its owner', () => {
  const room = aSet().commit('ana', 'secret', false)
  const view = createOwnView()
  const before = view(room.world, person('ana'))!
  const text = sealed()
  room.does('ana', { type: 'commitment.edit', commitment: 'secret' as CommitmentId, text })
  const after = view(room.world, person('ana'))!
  expect(after.hidden).toMatchObject({ secret: { text } })
  expect(applyPatch(before, diff(before, after) ?? {})).toEqual(after)
})

it('[V1] Details and wrapped keys are for their owner; the facilitator sees details, never another’s keys', () => {
  const room = aSet()
  room.does('ana', {
    type: 'member.edit',
    member: person('ana'),
    email: 'ana@set.example',
    zone: 'Asia/Tokyo',
  })
  room.does('fay', {
    type: 'member.add',
    member: place('dee', 'member', 1, 'WrapOfDee'),
  })
  const seen = (name: string) => JSON.stringify([common(room), own(room, name)])
  expect(own(room, 'ana')?.me).toMatchObject({ email: 'ana@set.example', zone: 'Asia/Tokyo' })
  expect(own(room, 'fay')?.details).toMatchObject({ ana: { email: 'ana@set.example', wayBack: false } })
  expect(own(room, 'ben')?.details).toBeNull()
  for (const word of ['ana@set', 'Asia/Tokyo', 'WrapOfDee']) expect(seen('ben')).not.toContain(word)
  expect(seen('fay')).not.toContain('WrapOfDee')
  expect(own(room, 'dee')?.wraps[0]?.wrapped.ct).toContain('WrapOfDee')
})

it('[V1] A link’s hash is shown to nobody', () => {
  const room = aSet()
  const hash = room.set.members[person('ana')]?.link.tokenHash ?? ''
  for (const name of ['ana', 'ben', 'fay']) {
    expect(JSON.stringify([common(room), own(room, name)])).not.toContain(hash)
  }
})

it('[L6] [V1] Whoever was removed or whose link is revoked sees nothing of their own either', () => {
  const room = aSet().remove('ana').revoke('ben')
  for (const name of ['ana', 'ben', 'eve']) expect(own(room, name)).toBeNull()
  expect(own(room, 'cem')).not.toBeNull()
})

it('[A4] Whoever holds the controls sees all, live; everybody else their own, once the phase is over', () => {
  const room = aSession()
  count(room, { checkIn: { ana: 3, ben: 5 } })
  expect(own(room, 'fay')?.airtime).toEqual({ checkIn: { ana: 3, ben: 5 } })
  const heard = { [person('ana')]: room.now }
  for (const name of ['fay', 'ana', 'ben'])
    expect(createOwnView()(room.world, person(name), null, heard)?.heard).toEqual(name === 'fay' ? heard : {})
  expect(own(room, 'ana')?.airtime).toEqual({})
  expect(common(room).airtime).toBeNull()
  room.goTo('close')
  expect(own(room, 'ana')?.airtime).toEqual({ checkIn: { ana: 3 } })
  expect(own(room, 'cem')?.airtime).toEqual({})
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  expect(own(room, 'ben')?.airtime).toEqual({ checkIn: { ana: 3, ben: 5 } })
  expect(own(room, 'fay')?.airtime).toEqual({})
  room.goTo('checkIn')
  expect(own(room, 'ana')?.airtime).toEqual({})
  room.does('ben', { type: 'session.close' })
  expect(own(room, 'ben')?.airtime).toEqual({ checkIn: { ben: 5 } })
})

it("[A5] Everybody's is seen from process reflection on, if the set chose so", () => {
  const room = aSession('clarifying')
  count(room, { clarifying: { ana: 3, ben: 5 } })
  room.goTo('processReflection')
  expect(common(room).airtime).toEqual({ clarifying: { ana: 3, ben: 5 } })
  room.goTo('close')
  expect(common(room).airtime).not.toBeNull()
  room.does('fay', { type: 'set.edit', settings: { airtimeInReflection: false } })
  expect(common(room).airtime).toBeNull()
})

it('[A5] What was said before a set chose to see it stays each one’s own for that session; the next is seen', () => {
  const room = aLobby()
  room.does('fay', { type: 'set.edit', settings: { airtimeInReflection: false } })
  room.start().goTo('clarifying')
  count(room, { clarifying: { ana: 3, ben: 5 } })
  room.does('fay', { type: 'set.edit', settings: { airtimeInReflection: true } })
  room.goTo('processReflection')
  expect(room.set.settings.airtimeInReflection).toBe(true)
  expect(common(room).airtime).toBeNull()
  expect(own(room, 'fay')?.airtime).toEqual({ clarifying: { ana: 3, ben: 5 } })
  expect(common(room).session?.airtimeClosed).toBe(true)
  const next = aLobby()
  next.start().goTo('processReflection')
  expect(common(next).airtime).not.toBeNull()
})

it('[V2] A slice that did not change keeps its reference; a patch applied to the old view gives the new one', () => {
  const room = aSession('openQuestions')
  const view = createCommonView()
  const before = view(room.set, room.session)
  expect(diff(before, view(room.set, room.session))).toBeUndefined()
  room.does('ben', { type: 'hand.raise' })
  const raised = view(room.set, room.session)
  const patch = diff(before, raised)
  expect(patch).toEqual({ put: { people: { ben: raised.people[person('ben')] } } })
  expect(applyPatch(before, JSON.parse(JSON.stringify(patch)))).toEqual(raised)
  for (const slice of Object.keys(before) as (keyof typeof before)[]) {
    if (slice !== 'people') expect(raised[slice]).toBe(before[slice])
  }
  room.commit('ben', 'c').commit('ana', 'gone')
  const more = view(room.set, room.session)
  expect(Object.keys(diff(raised, more)?.put ?? {})).toEqual(['commitments'])
  room.does('ben', { type: 'commitment.withdraw', commitment: 'c' as CommitmentId })
  expect(diff(more, view(room.set, room.session))).toEqual({ drop: { commitments: ['c'] } })
})

it("[V2] What happens in the session leaves a person's own view as it is", () => {
  const room = aSession('openQuestions').commit('ana', 'secret', false)
  const view = createOwnView()
  const before = view(room.world, person('ana'))!
  room.does('ben', room.move('openQuestions', { type: 'question.raise', followUp: false }))
  room.commit('cem', 'x', false)
  room.wait(minutes(1))
  count(room, { openQuestions: { ben: 9 } })
  const after = view(room.world, person('ana'))!
  expect(diff(before, after)?.set ?? {}).toEqual({})
})

it('[V3] A guest at the door sees nothing of the set but their own name, and gets keys when admitted', () => {
  const room = aSession().guest('gia', false).commit('ana', 'c')
  expect(own(room, 'gia')).toEqual({
    me: { id: 'gia', name: 'gia', role: 'guest', language: 'en', wayBack: false, guestOf: 'session-1' },
    door: 'waiting',
    kept: {},
    labels: {},
    choice: null,
    sideRoom: null,
    roles: { set: ['waiting'], session: ['waiting'] },
    wraps: [],
    hidden: {},
    hiddenGoals: {},
    learning: {},
    feedback: {},
    feed: null,
    asked: {},
    airtime: {},
    heard: {},
    notesReadUntil: 0,
    trends: null,
    details: null,
  })
  room.does('fay', { type: 'guest.admit', member: person('gia') })
  expect(own(room, 'gia')?.wraps).toHaveLength(1)
  room.does('fay', { type: 'guest.refuse', member: person('gia') })
  expect(own(room, 'gia')?.wraps).toEqual([])
})

it('[V4] A text sealed for one person is taken only where that person alone is shown it', () => {
  const room = aSession('openQuestions')
  const text = { ...sealed(), to: person('ben') }
  const make = { type: 'commitment.make', commitment: 'c' as CommitmentId, text, shown: false } as const
  expect(room.refusal('ben', make)).toBe('invalid')
  expect(room.refusal('ben', room.move('openQuestions', { type: 'question.ask', text }))).toBe('invalid')
  room.does('ben', { type: 'feed.make', tokenHash: 'x'.repeat(43), text })
  expect(own(room, 'ben')?.feed).toMatchObject({ text: { to: 'ben' } })
})

it('[M7] A guest has no keys before their session, nor in another one', () => {
  const room = aSession()
  room.does('fay', { type: 'session.plan', session: 'later' as SessionId })
  room.invite('hugo', 'guest', 'later' as SessionId)
  expect(own(room, 'hugo')?.wraps).toEqual([])
  // They may wait for it already, and see that it is not open yet.
  expect(own(room, 'hugo')?.door).toBeNull()
})

it('[S2] The view says from when on the controls may be taken', () => {
  const room = aSession()
  expect(common(room).session).not.toHaveProperty('seatFreeAt')
  room.wait(5_000).leave('fay')
  expect(common(room).session?.seatFreeAt).toBe(room.now + 20_000)
  room.arrive('fay')
  expect(common(room).session).not.toHaveProperty('seatFreeAt')
})

it('Before any session the view of a set has no session', () => {
  const room = aSet()
  expect(common(room)).toMatchObject({ session: null, agenda: [], floor: null, pause: null, people: {} })
  expect(evolve(room.world, { set: [], session: [] }, 0)).toEqual(room.world)
})
