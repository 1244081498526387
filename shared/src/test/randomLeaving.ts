import { membersIn } from '../people/membersIn.ts'
import { standingOffer, takeOverStands } from '../set/takeOver/state.ts'
import type { Dice } from './Dice.ts'
import { rotationWithout } from './dummies.ts'
import type { Asking } from './randomMove.ts'
import { folk, type RandomRoom } from './randomSetSteps.ts'

/** For tests: ways to leave a set, to say yes or no to it, and to make the key that follows, by how often. */
export const leavingMakers: readonly (readonly [
  number,
  (dice: Dice, room: RandomRoom) => Asking | undefined,
])[] = [
  [
    1,
    (d, room) => {
      const member = d.of(folk(room))
      const actor = d.chance(0.9) ? member : d.of(folk(room))
      return d.chance(0.3) ? { actor, command: { type: 'set.leave', member } } : undefined
    },
  ],
  [
    1,
    (d, room) => {
      // As a server does on an older copy of the set, most of all with whoever facilitated.
      const member = d.chance(0.4) ? room.set.facilitator : d.of(folk(room))
      const command = d.of([
        { type: 'set.leave', member },
        { type: 'member.shutOut', member, of: 'set' },
        { type: 'member.shutOut', member, of: 'link' },
      ])
      return d.chance(0.2) ? { actor: 'system', command } : undefined
    },
  ],
  [1, (d, room) => ({ actor: d.of(folk(room)), command: { type: 'welcome.accept' } })],
  [
    60,
    (d, { set, session }) => {
      // Mostly where it can get somewhere, and then often: the others' yes comes before the facilitator does anything.
      const offer = standingOffer(set.takeOver)
      if ((session !== null && session.status !== 'closed') || offer === undefined)
        return d.chance(0.1)
          ? { actor: d.of(folk({ set, session })), command: { type: 'takeOver.offer' } }
          : undefined
      const { missing } = takeOverStands(offer, membersIn(set), set.facilitator)
      const answer = { type: 'takeOver.answer', by: offer.by, yes: d.chance(0.97) }
      return d.weighted<Asking>([
        [6, { actor: d.of(missing.length > 0 ? missing : [offer.by]), command: answer }],
        [1, { actor: d.of(folk({ set, session })), command: answer }],
        [2, { actor: offer.by, command: { type: 'takeOver.complete' } }],
        [1, { actor: d.of(folk({ set, session })), command: { type: 'takeOver.complete' } }],
      ])
    },
  ],
  [
    1,
    (d, room) => {
      const member = d.of(folk(room))
      const actor = d.of([member, member, 'system', d.of(folk(room))])
      return d.chance(0.4) ? { actor, command: { type: 'welcome.decline', member } } : undefined
    },
  ],
  [
    6,
    (d, room) => {
      if (room.set.epochDue === undefined && d.chance(0.9)) return undefined
      const rotation = rotationWithout(room.set, d.chance(0.9) ? '' : room.set.facilitator)
      return { actor: d.of(folk(room)), command: { type: 'set.rotate', rotation } }
    },
  ],
]
