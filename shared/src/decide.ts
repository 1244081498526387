import { type Command, isSetCommand } from './command.ts'
import { rolesOf } from './people/rolesOf.ts'
import { may, policyKey } from './policy.ts'
import { isRejection, reject } from './rejection.ts'
import { sealedIn } from './sealing/sealedIn.ts'
import { decideSession } from './session/decide.ts'
import { settled } from './session/settled.ts'
import { agreed } from './set/contract/agreed.ts'
import { decideSet } from './set/decide.ts'
import { endedByFacilitator } from './set/takeOver/decide.ts'
import type { DecideContext, Outcome, World } from './world.ts'

/** Commands whose texts are for one person alone; whom, they decide themselves. */
const forOne: ReadonlySet<Command['type']> = new Set(['feed.make', 'feedback.write', 'consent.answer'])

/**
 * Policy table → phase → state. Expected refusals are returned, bugs are thrown. The events of both streams are
 * one transaction.
 */
export function decide(world: World, command: Command, context: DecideContext): Outcome {
  const about = isSetCommand(command) ? 'set' : 'session'
  const roles = rolesOf(world, context.actor, about)
  if (!may(roles, policyKey(command))) return reject(roles.includes('waiting') ? 'waiting' : 'not-allowed')
  // Sealed against an epoch that is over, perhaps by a browser that has not heard of it: seal again.
  const epoch = world.set?.epoch ?? 1
  const texts = sealedIn(command)
  if (texts.some((text) => text.epoch !== epoch)) return reject('old-key')
  // SPEC E4: whoever left holds the present key, so nothing is sealed with it any more.
  if (texts.length > 0 && world.set?.epochDue === true) return reject('old-key')
  // SPEC V4: only a calendar's secret, feedback and one's own answers are shown to one person alone.
  if (texts.some((text) => text.to !== undefined) && !forOne.has(command.type))
    return reject('invalid', 'text')
  const judged = { ...context, roles }
  const outcome = isSetCommand(command)
    ? decideSet(world, command, judged)
    : decideSession(world, command, judged)
  if (isRejection(outcome)) return outcome
  const decision = agreed(world, settled(world, outcome, context), context.now)
  return endedByFacilitator(world, command, decision, context)
}
