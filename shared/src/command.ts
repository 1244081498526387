import type { SessionCommand, SystemCommand } from './session/commands.ts'
import type { SetCommand } from './set/commands.ts'

export type Command = SetCommand | SessionCommand | SystemCommand

/** Every type of command to a session; all others are to its set. */
const toSession: Readonly<Record<(SessionCommand | SystemCommand)['type'], true>> = {
  'phase.move': true,
  'session.start': true,
  'session.advance': true,
  'session.back': true,
  'session.jump': true,
  'session.adjust': true,
  'session.close': true,
  'agenda.edit': true,
  'presenter.set': true,
  'floor.set': true,
  'call.move': true,
  'person.mute': true,
  'spotlight.set': true,
  'guest.admit': true,
  'guest.refuse': true,
  'seat.handOver': true,
  'seat.take': true,
  'seat.takeBack': true,
  'seat.ask': true,
  'seat.decline': true,
  'clock.stop': true,
  'clock.resume': true,
  pause: true,
  'pause.need': true,
  'round.end': true,
  'round.postpone': true,
  'hand.raise': true,
  'hand.lower': true,
  'listening.set': true,
  'byTurns.set': true,
  'chat.say': true,
  'person.arrived': true,
  'person.left': true,
  tick: true,
  'session.abandon': true,
  'airtime.count': true,
}

/** Whether a command is to the set rather than to its session. */
export function isSetCommand(command: Command): command is SetCommand {
  return !Object.hasOwn(toSession, command.type)
}
