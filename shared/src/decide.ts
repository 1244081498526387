import { rolesOf } from './people/rolesOf.ts'
import { may, policyKey } from './policy.ts'
import { isRejection, reject } from './rejection.ts'
import { sealedIn } from './sealing/sealedIn.ts'
import type { SessionCommand, SystemCommand } from './session/commands.ts'
import { decideSession } from './session/decide.ts'
import { settled } from './session/settled.ts'
import type { SetCommand } from './set/commands.ts'
import { decideSet } from './set/decide.ts'
import type { DecideContext, Outcome, World } from './world.ts'

export type Command = SetCommand | SessionCommand | SystemCommand

/** Every type of command to a set; all others are to its session. */
const setCommands: Readonly<Record<SetCommand['type'], true>> = {
  'set.create': true,
  'set.edit': true,
  'set.agenda': true,
  'member.add': true,
  'member.edit': true,
  'member.remove': true,
  'member.revoke': true,
  'member.renew': true,
  'member.facilitate': true,
  'member.keepWayBack': true,
  'member.mail': true,
  'device.add': true,
  'device.remove': true,
  'guest.invite': true,
  'commitment.make': true,
  'commitment.edit': true,
  'commitment.report': true,
  'commitment.withdraw': true,
  'questions.keep': true,
  'questions.letGo': true,
  'session.plan': true,
  'programme.plan': true,
  'apology.send': true,
  'apology.withdraw': true,
  'dates.ask': true,
  'dates.answer': true,
  'dates.close': true,
  'feed.make': true,
  'feed.end': true,
  'session.cancel': true,
  'session.open': true,
  'contract.write': true,
  'contract.keep': true,
  'contract.drop': true,
  'contract.settle': true,
  'contract.affirm': true,
  'goal.set': true,
  'goal.edit': true,
  'goal.look': true,
  'goal.drop': true,
  'feedback.write': true,
  'feedback.takeBack': true,
  'feedback.letGo': true,
  'template.save': true,
  'template.drop': true,
  'set.leave': true,
  'set.rotate': true,
  'set.delete': true,
}

/** Commands whose texts are for one person alone; whom, they decide themselves. */
const forOne: ReadonlySet<Command['type']> = new Set(['feed.make', 'feedback.write'])

/** Whether a command is to the set rather than to its session. */
export function isSetCommand(command: Command): command is SetCommand {
  return Object.hasOwn(setCommands, command.type)
}

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
  // SPEC V4: only a calendar's secret and feedback are shown to one person alone.
  if (texts.some((text) => text.to !== undefined) && !forOne.has(command.type))
    return reject('invalid', 'text')
  const judged = { ...context, roles }
  const outcome = isSetCommand(command)
    ? decideSet(world, command, judged)
    : decideSession(world, command, judged)
  return isRejection(outcome) ? outcome : settled(world, outcome, context)
}
