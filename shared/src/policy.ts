import type { Role } from './people/roles.ts'
import { phaseKinds, phaseOf } from './phases/index.ts'
import { membership, participants, steering } from './phases/phase.ts'
import type { SessionCommand, SystemCommand } from './session/commands.ts'
import type { SetCommand } from './set/commands.ts'

type CommandType = Exclude<SetCommand['type'] | SessionCommand['type'] | SystemCommand['type'], 'phase.move'>
type Row = readonly Role[]

const keeper: Row = ['facilitator']
const server: Row = ['system']
const everybodyIn: Row = [...participants, 'observer']

/** Commands by who may give them; a type without a row does not compile. */
const commands: { readonly [T in CommandType]: Row } = {
  'set.create': server,
  'set.edit': keeper,
  'set.agenda': keeper,
  'member.add': keeper,
  // Own details are everybody's; whose they are is decided further on.
  'member.edit': everybodyIn,
  'member.remove': keeper,
  'member.revoke': keeper,
  'member.renew': keeper,
  'member.facilitate': keeper,
  'member.keepWayBack': everybodyIn,
  // One's own alone, or the server's for whoever used the link in a mail; decided further on.
  'member.mail': [...membership, 'observer', 'system'],
  'device.add': server,
  'device.remove': everybodyIn,
  'guest.invite': keeper,
  'commitment.make': membership,
  'commitment.edit': membership,
  'commitment.report': membership,
  'commitment.withdraw': membership,
  'questions.keep': membership,
  'questions.letGo': membership,
  // Who may change it when is decided further on (SPEC CT2).
  'contract.write': membership,
  'contract.keep': membership,
  'contract.drop': membership,
  'contract.settle': membership,
  'contract.affirm': membership,
  'set.leave': [...membership, 'observer', 'system'],
  'set.rotate': membership,
  'set.delete': ['facilitator', 'system'],
  'goal.set': membership,
  'goal.edit': membership,
  'goal.look': membership,
  'goal.drop': membership,
  'feedback.write': membership,
  'feedback.takeBack': membership,
  'feedback.letGo': membership,
  'template.save': keeper,
  'template.drop': keeper,
  'session.plan': keeper,
  'programme.plan': keeper,
  'apology.send': membership,
  'apology.withdraw': membership,
  'dates.ask': keeper,
  'dates.answer': membership,
  'dates.close': keeper,
  'feed.make': [...membership, 'observer'],
  'feed.end': [...membership, 'observer'],
  'session.cancel': keeper,
  'session.open': keeper,
  'session.start': steering,
  'session.advance': steering,
  'session.back': steering,
  'session.jump': steering,
  'session.adjust': steering,
  'session.close': steering,
  'agenda.edit': steering,
  'presenter.set': steering,
  'floor.set': steering,
  'person.mute': steering,
  'spotlight.set': steering,
  'guest.admit': steering,
  'guest.refuse': steering,
  'seat.handOver': steering,
  'seat.take': ['presenter', 'member'],
  'seat.takeBack': ['presenter', 'member'],
  'clock.stop': steering,
  'clock.resume': participants,
  pause: participants,
  'pause.need': participants,
  'round.end': ['presenter'],
  'round.postpone': steering,
  'hand.raise': participants,
  'hand.lower': participants,
  'listening.set': participants,
  'byTurns.set': participants,
  'chat.say': participants,
  'person.arrived': server,
  'person.left': server,
  tick: server,
  'airtime.count': server,
}

const moves = Object.fromEntries(
  phaseKinds.flatMap((kind) =>
    Object.entries<Row>(phaseOf(kind).policy).map(([move, row]) => [`${kind}/${move}`, row]),
  ),
)

/**
 * The one table of PRODUCT.md's roles: command type (or `phaseKind/move`) → roles. The server judges by it and
 * the client greys out by it.
 */
export const policy: Readonly<Record<string, Row>> = { ...commands, ...moves }

/** The policy's name for a command. */
export function policyKey(command: SetCommand | SessionCommand | SystemCommand): string {
  return command.type === 'phase.move' ? `${command.move.kind}/${command.move.move.type}` : command.type
}

/** Whether any of these roles may. An unknown key is nobody's. */
export function may(roles: readonly Role[], key: string): boolean {
  const row = Object.hasOwn(policy, key) ? policy[key] : undefined
  return row?.some((role) => roles.includes(role)) ?? false
}
