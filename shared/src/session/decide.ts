import { type Rejection, reject } from '../rejection.ts'
import type { SetState } from '../set/set.ts'
import { type Judged, type Outcome, ofSession, type World } from '../world.ts'
import type { SessionCommand, SystemCommand } from './commands.ts'
import { currentItem } from './current.ts'
import { decideAgenda } from './decideAgenda.ts'
import { decideCall } from './decideCall.ts'
import { decideClock } from './decideClock.ts'
import { decideCourse } from './decideCourse.ts'
import { decideMove } from './decideMove.ts'
import { decidePeople } from './decidePeople.ts'
import { decideSeat } from './decideSeat.ts'
import type { SessionState } from './session.ts'

/** Set and session of a command that needs both. */
export type Room = { set: SetState; session: SessionState }

/** Judges a command to the session that is open. The policy table has been asked already. */
export function decideSession(
  world: World,
  command: SessionCommand | SystemCommand,
  judged: Judged,
): Outcome {
  const { set, session } = world
  if (set === null || session === null) return reject('no-session')
  if (session.status === 'closed') return reject('not-now')
  const stale = staleness(session, command)
  if (stale !== undefined) return stale
  const room = { set, session }
  switch (command.type) {
    case 'session.start':
    case 'session.advance':
    case 'session.back':
    case 'session.jump':
    case 'session.close':
    case 'session.abandon':
    case 'round.end':
    case 'round.postpone':
      return decideCourse(room, command, judged)
    case 'session.adjust':
    case 'clock.stop':
    case 'clock.resume':
    case 'pause':
    case 'pause.need':
    case 'tick':
      return decideClock(room, command, judged)
    case 'agenda.edit':
    case 'presenter.set':
    case 'floor.set':
      return decideAgenda(room, command, judged)
    case 'call.move':
      return decideCall(room, command)
    case 'seat.handOver':
    case 'seat.take':
    case 'seat.takeBack':
    case 'seat.ask':
    case 'seat.decline':
      return decideSeat(room, command, judged)
    case 'phase.move':
      return decideMove(room, command, judged)
    case 'airtime.count':
      return ofSession({
        type: 'airtimeCounted',
        until: command.until,
        totals: command.totals,
        ...(command.quiet === undefined ? {} : { quiet: command.quiet }),
      })
    default:
      return decidePeople(room, command, judged)
  }
}

/** A command that speaks of a phase is for the phase its sender saw. */
function staleness(session: SessionState, command: SessionCommand | SystemCommand): Rejection | undefined {
  if (!('from' in command)) return undefined
  return currentItem(session)?.id === command.from ? undefined : reject('stale')
}
