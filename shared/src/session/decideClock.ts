import type { PhaseId } from '../ids.ts'
import { type PhaseKind, phaseOf } from '../phases/index.ts'
import { isRejection, reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import { awayPresenter, presenterGone } from './awayPresenter.ts'
import { adjustClock, resumeClock, stopClock } from './clock.ts'
import type { SessionCommand, SystemCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import { afterQuestions } from './decideCourse.ts'
import { goTo } from './enter.ts'
import { pauseOver } from './hands.ts'
import { newId } from './newId.ts'
import { dueWarnings } from './warnings.ts'

type ClockCommand = Extract<
  SessionCommand | SystemCommand,
  { type: 'session.adjust' | 'clock.stop' | 'clock.resume' | 'pause' | 'pause.need' | 'tick' }
>

/** SPEC K1–K8: the clock, stopping it, and what a pause needs. */
export function decideClock(room: Room, command: ClockCommand, judged: Judged): Outcome {
  const { session } = room
  if (session.status !== 'running') return reject('not-now')
  const steers = session.controls === judged.actor
  switch (command.type) {
    case 'session.adjust':
      return ofSession({ type: 'clockSet', clock: adjustClock(session.clock, command.ms) })
    case 'pause':
    case 'clock.stop':
      if (judged.actor === 'system') return reject('not-allowed')
      if (session.pause !== undefined) return reject('already')
      return ofSession(
        { type: 'clockSet', clock: stopClock(session.clock, judged.now) },
        {
          type: 'pauseBegan',
          pause: {
            kind: command.type === 'pause' ? 'person' : 'processCheck',
            at: judged.now,
            by: judged.actor,
          },
        },
      )
    case 'clock.resume':
      if (session.pause === undefined) return reject('not-now')
      if (!steers && session.pause.by !== judged.actor) return reject('not-allowed')
      return goOn(room, judged.now)
    case 'pause.need':
      if (session.pause === undefined) return reject('not-now')
      if (!steers && session.pause.by !== judged.actor) return reject('not-allowed')
      if (command.need === 'goOn') return goOn(room, judged.now)
      // Whoever asked says what they need; whoever holds the controls makes it so.
      if (!steers) return ofSession({ type: 'pauseNeedSaid', need: command.need })
      if (command.need === 'endRound') return endRound(room, judged)
      return detour(room, command.need, judged)
    case 'tick': {
      const due = dueWarnings(session, judged.now)
      return ofSession(...due.map(({ warning, phase }) => ({ type: 'clockWarned' as const, warning, phase })))
    }
  }
}

/** SPEC W2: where the presenter dropped meanwhile, the pause turns into waiting for them. */
function goOn({ set, session }: Room, now: number): Outcome {
  const { pause } = session
  const away = pause?.kind === 'presenterGone' ? undefined : awayPresenter(set, session, currentItem(session))
  if (away !== undefined && pause !== undefined) {
    const at = Math.max(pause.at, session.people[away]?.since ?? now)
    return ofSession(...pauseOver(session), presenterGone(away, at))
  }
  return ofSession(...pauseOver(session), { type: 'clockSet', clock: resumeClock(session.clock, now) })
}

function endRound(room: Room, judged: Judged): Outcome {
  const item = afterQuestions(room.session)
  if (item === undefined) return reject('not-now')
  const events = goTo(room.set, room.session, item, judged)
  return isRejection(events) ? events : ofSession(...events)
}

/** A break or a minute of silence first; the interrupted phase comes next, with the time it had left. */
function detour(room: Room, kind: Extract<PhaseKind, 'break' | 'silence'>, judged: Judged): Outcome {
  const { set, session } = room
  const item = currentItem(session)
  if (item === undefined) return reject('not-now')
  const between = { id: newId<PhaseId>(judged.random), kind, ms: phaseOf(kind).minutes * 60_000 }
  const at = session.agenda.indexOf(item)
  const agenda = session.agenda.toSpliced(at, 0, between)
  const events = goTo(set, { ...session, agenda }, between, judged)
  return isRejection(events) ? events : ofSession({ type: 'agendaEdited', agenda }, ...events)
}
