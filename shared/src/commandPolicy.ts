import type { Role } from './people/roles.ts'
import { membership, participants, steering } from './phases/phase.ts'
import type { SessionCommand, SystemCommand } from './session/commands.ts'
import type { SetCommand } from './set/commands.ts'

type CommandType = Exclude<SetCommand['type'] | SessionCommand['type'] | SystemCommand['type'], 'phase.move'>
type Row = readonly Role[]

const keeper: Row = ['facilitator']
const server: Row = ['system']
const everybodyIn: Row = [...participants, 'observer', 'support']

/** Commands by who may give them; a type without a row does not compile. */
export const commandPolicy: { readonly [T in CommandType]: Row } = {
  'set.create': server,
  'set.edit': keeper,
  'set.agenda': keeper,
  'member.add': keeper,
  // Own details are everybody's; whose they are, and who has which address, is decided further on (SPEC M8, M11).
  'member.edit': everybodyIn,
  'member.remove': keeper,
  'member.revoke': keeper,
  'member.renew': keeper,
  'member.facilitate': keeper,
  'member.second': keeper,
  'member.keepWayBack': everybodyIn,
  // One's own alone, or the server's for whoever used the link in a mail; decided further on.
  'member.mail': [...membership, 'system'],
  'device.add': server,
  'device.remove': everybodyIn,
  'guest.invite': keeper,
  // For themselves; the facilitator for anybody. Decided further on.
  'support.invite': membership,
  // About whoever supports oneself; anything else is the facilitator's to ask. Decided further on (SPEC Y1).
  'consent.ask': membership,
  // Who was asked is decided further on.
  'consent.answer': membership,
  // The facilitator's, and of whoever asked.
  'consent.end': membership,
  'commitment.make': membership,
  'commitment.edit': membership,
  'commitment.report': membership,
  // Anybody but its owner, and only what they are shown; decided further on (SPEC O6).
  'commitment.checkIn': membership,
  'commitment.withdraw': membership,
  'questions.keep': membership,
  'questions.letGo': membership,
  // Who may change it when is decided further on (SPEC CT2).
  'contract.write': membership,
  'contract.keep': membership,
  'contract.drop': membership,
  'contract.settle': membership,
  'contract.affirm': [...membership, 'support'],
  'set.leave': [...membership, 'system'],
  'member.shutOut': server,
  'set.rotate': membership,
  'set.delete': ['facilitator', 'system'],
  'welcome.accept': membership,
  // The server declines for whoever holds the link of a place that nobody has taken.
  'welcome.decline': [...membership, 'system'],
  // From a facilitator who is gone; who offers and who answers is decided further on (SPEC TO).
  'takeOver.offer': membership,
  'takeOver.answer': membership,
  'takeOver.complete': membership,
  'goal.set': membership,
  'goal.edit': membership,
  'goal.look': membership,
  'goal.drop': membership,
  'feedback.write': membership,
  'feedback.takeBack': membership,
  'feedback.letGo': membership,
  // Whose answer counts, and when they may be carried, is decided further on (SPEC SU1–SU6).
  'learning.write': membership,
  'learning.edit': membership,
  'learning.drop': membership,
  'learning.ask': keeper,
  'learning.touchesMe': membership,
  'learning.answer': membership,
  'learning.carry': keeper,
  'learning.settle': server,
  'carried.bring': membership,
  'carried.drop': membership,
  'carried.sort': membership,
  'carried.settle': server,
  'theme.name': membership,
  'theme.drop': membership,
  'theme.announce': keeper,
  'theme.callOff': keeper,
  'theme.export': keeper,
  'template.save': keeper,
  'template.drop': keeper,
  'pulse.keep': membership,
  // Its writer's alone to take back; decided further on.
  'note.leave': membership,
  'note.takeBack': membership,
  'note.read': membership,
  // Whose it is, and who tidies, is decided further on (SPEC SH2).
  'shelf.put': membership,
  'shelf.change': membership,
  'shelf.remove': membership,
  'session.plan': keeper,
  'programme.plan': keeper,
  'apology.send': membership,
  'apology.withdraw': membership,
  'dates.ask': keeper,
  'dates.answer': membership,
  'dates.close': keeper,
  'feed.make': membership,
  'feed.end': membership,
  'session.cancel': keeper,
  // The facilitator's, a second one's, and any member's once they are late; decided further on (SPEC N2).
  'session.open': membership,
  'session.start': steering,
  'session.advance': steering,
  'session.back': steering,
  'session.jump': steering,
  'session.adjust': steering,
  'session.close': steering,
  'agenda.edit': steering,
  'presenter.set': steering,
  'floor.set': steering,
  'call.move': steering,
  'person.mute': steering,
  'spotlight.set': steering,
  'guest.admit': steering,
  'guest.refuse': steering,
  'seat.handOver': steering,
  'seat.take': ['presenter', 'member'],
  'seat.takeBack': ['presenter', 'member'],
  'seat.ask': ['second'],
  'seat.decline': [...steering, 'second'],
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
  'session.abandon': server,
  'airtime.count': server,
}

/** Whether any of these roles may give a command: what a screen needs that shows no phase. */
export function mayGive(roles: readonly Role[], type: CommandType): boolean {
  return commandPolicy[type].some((role) => roles.includes(role))
}
