import { expect, it } from 'vitest'
import type { CommitmentId, GoalId, MemberId, NoteId, PhaseId, SessionId, ShelfItemId } from '../ids.ts'
import { applyPatch, diff } from '../patch.ts'
import { sealed } from '../test/dummies.ts'
import { membersOnly } from '../test/membersOnly.ts'
import { aSession, person, type TestRoom } from '../test/TestRoom.ts'
import { createCommonView, createVisitorsView } from './index.ts'

const common = (room: TestRoom) => createCommonView()(room.set, room.world.session)

/** A set with a past: Ana promised, aimed, noted, kept something, affirmed; a session was held; who is to come later is known. */
function withAPast(): TestRoom {
  const room = aSession('close').commit('ana', 'before')
  room.does('ana', { type: 'goal.set', goal: 'g' as GoalId, text: sealed(), shown: true })
  room.does('ana', { type: 'note.leave', note: 'n' as NoteId, text: sealed() })
  room.does('ana', { type: 'shelf.put', item: 's' as ShelfItemId, text: sealed() })
  room.does('ana', { type: 'contract.affirm', revision: common(room).contract.revision })
  room.does('fay', { type: 'session.close' })
  for (const session of ['today', 'later'] as SessionId[]) room.does('fay', { type: 'session.plan', session })
  room.invite('hugo', 'guest', 'later' as SessionId)
  room.does('fay', { type: 'session.open', session: 'today' as SessionId })
  return room
}

it('[V5] Whoever comes to one session is shown nothing that is the members’ alone', () => {
  const room = withAPast()
  const whole = common(room)
  // The members see all of it, so that an empty view is not empty for want of anything to show.
  expect(membersOnly(whole)).toEqual(
    expect.arrayContaining([
      'devices',
      'commitments',
      'goals',
      'notes',
      'shelf',
      'another session',
      "another session's guests",
      'who affirmed',
      'attendance',
    ]),
  )
  const seen = createVisitorsView()(whole)
  expect(membersOnly(seen)).toEqual([])
  expect(seen.members).not.toHaveProperty('hugo')
  expect(Object.keys(seen.members)).toEqual(expect.arrayContaining(['fay', 'ana', 'ben']))
  expect(Object.keys(seen.sessions)).toEqual(['today'])
  expect(Object.keys(seen.contract.clauses)).toEqual(Object.keys(whole.contract.clauses))
  for (const slice of ['session', 'agenda', 'course', 'floor', 'phases', 'people', 'guests', 'chat'] as const)
    expect(seen[slice]).toBe(whole[slice])
})

it('[V5] [A5] Everybody’s airtime in the reflection is for members', () => {
  const room = aSession('clarifying')
  const totals = { clarifying: { ana: 3, ben: 5 } } as Record<PhaseId, Record<MemberId, number>>
  room.does('system', { type: 'airtime.count', until: room.now, totals })
  room.goTo('processReflection')
  expect(common(room).airtime).not.toBeNull()
  expect(createVisitorsView()(common(room)).airtime).toBeNull()
})

it('[V2] [V5] What is the members’ changes nothing for the others; what happens in the room does', () => {
  const room = withAPast()
  room.arrive('ben')
  const [view, visitors] = [createCommonView(), createVisitorsView()]
  const see = () => visitors(view(room.set, room.session))
  const before = see()
  room.commit('ben', 'c')
  room.does('ben', { type: 'contract.affirm', revision: before.contract.revision })
  room.does('ben', { type: 'commitment.withdraw', commitment: 'c' as CommitmentId })
  room.does('fay', { type: 'session.plan', session: 'much-later' as SessionId })
  expect(diff(before, see())).toBeUndefined()
  room.does('ben', { type: 'hand.raise' })
  const raised = see()
  expect(diff(before, raised)).toEqual({ put: { people: { ben: raised.people[person('ben')] } } })
  room.does('ben', { type: 'member.edit', member: person('ben'), name: 'Benedict' })
  const patch = diff(raised, see())
  expect(Object.keys(patch?.put ?? {})).toEqual(['members'])
  expect(applyPatch(raised, patch ?? {})).toEqual(see())
})

it('[V5] Who was shut out in this session is still named to those who met them, who left before it is not', () => {
  const room = aSession()
  room.remove('ana')
  expect(createVisitorsView()(common(room)).members[person('ana')]?.status).toBe('removed')
  room.does('fay', { type: 'session.close' })
  room.does('fay', { type: 'session.open', session: 'today' as SessionId })
  expect(createVisitorsView()(common(room)).members).not.toHaveProperty('ana')
  expect(common(room).members).toHaveProperty('ana')
})
