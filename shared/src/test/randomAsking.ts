import type { Dice } from './Dice.ts'
import { dateMakers } from './randomDates.ts'
import { learningMakers } from './randomLearnings.ts'
import { leavingMakers } from './randomLeaving.ts'
import type { Asking } from './randomMove.ts'
import { sessionMakers } from './randomSessionSteps.ts'
import { everybody, type RandomRoom, setMakers } from './randomSetSteps.ts'

const makers = [...setMakers, ...leavingMakers, ...dateMakers, ...learningMakers]

/** For tests: what somebody might ask for at this moment: mostly sensible, now and then from the wrong person or junk. */
export function randomAsking(dice: Dice, room: RandomRoom): Asking {
  const { session } = room
  const open = session !== null && session.status !== 'closed'
  const aboutSet = dice.chance(open ? 0.15 : 0.9)
  const ask = () =>
    aboutSet || session === null
      ? dice.weighted(makers)(dice, room)
      : dice.weighted(sessionMakers)(dice, session, room)
  const { actor, command } = ask() ?? ask() ?? ask() ?? { actor: 'nobody', command: { type: 'pause' } }
  return dice.chance(0.06) ? { actor: dice.of([...everybody, 'system']), command } : { actor, command }
}
