import type { MemberId } from '../ids.ts'
import { canPresent } from '../people/canPresent.ts'
import { isRejection, reject } from '../rejection.ts'
import { type AgendaItem, agendaFault } from '../session/agenda.ts'
import { newId } from '../session/newId.ts'
import type { SessionState } from '../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../world.ts'
import { isZone } from '../zones/wallClock.ts'
import type { SetCommand } from './commands.ts'
import { latestDate } from './programme/latestDate.ts'
import { nextNumber, planDates, SESSIONS } from './programme/planDates.ts'
import type { SetState } from './set.ts'

type ProgrammeCommand = Extract<
  SetCommand,
  { type: 'programme.plan' | 'session.plan' | 'session.cancel' | 'session.open' }
>

/** How long after the planned instant members open the room themselves, ms. */
const OPEN_LATE_MS = 5 * 60_000

/** SPEC N2: whether a member may open a session that is planned for `at` (epoch ms), or for no date. */
export function mayOpen(
  { facilitator, second }: Pick<SetState, 'facilitator' | 'second'>,
  member: MemberId,
  at: number | undefined,
  now: number,
): boolean {
  return member === facilitator || member === second || (at !== undefined && now >= at + OPEN_LATE_MS)
}

/** SPEC N1–N4, N11: sessions are planned, cancelled, opened; one is open at a time. */
export function decideProgramme(
  { set, session }: { set: SetState; session: SessionState | null },
  command: ProgrammeCommand,
  judged: Judged,
): Outcome {
  if (command.type === 'programme.plan') return planSeries(set, command, judged.now)
  const entry = set.sessions.find((s) => s.id === command.session)
  const running = session !== null && session.status !== 'closed'
  const number = 1 + set.sessions.filter((s) => s.status === 'closed' || s.status === 'open').length
  switch (command.type) {
    case 'session.plan': {
      if (entry !== undefined && entry.status !== 'planned') return reject('already')
      if (entry === undefined && set.sessions.length >= SESSIONS) return reject('too-many')
      if (command.zone !== undefined && !isZone(command.zone)) return reject('invalid', 'zone')
      // A date that stays is nobody's planning: sets that planned further ahead before there was a bound go on.
      if ((command.at ?? 0) > latestDate(judged.now) && command.at !== entry?.at) return reject('too-far')
      const fault = agendaFault(command.agenda ?? [], (presenter) => canPresent(set.members, presenter))
      if (fault !== undefined) return fault
      const dated = command.at !== null
      const at = dated ? (command.at ?? entry?.at) : undefined
      const zone = dated ? (command.zone ?? entry?.zone) : undefined
      return ofSet({
        type: 'sessionPlanned',
        session: {
          id: command.session,
          number: entry?.number ?? nextNumber(set.sessions),
          ...(at === undefined ? {} : { at }),
          ...(zone === undefined ? {} : { zone }),
          status: 'planned',
          agenda: command.agenda ?? entry?.agenda ?? set.agenda,
        },
      })
    }
    case 'session.cancel':
      if (entry === undefined) return reject('unknown')
      if (entry.status !== 'planned') return reject('not-now')
      return ofSet({ type: 'sessionCancelled', session: entry.id })
    case 'session.open': {
      const { actor, now } = judged
      if (actor === 'system' || !mayOpen(set, actor, entry?.at, now)) return reject('not-allowed')
      if (running) return reject('session-open')
      if (entry !== undefined && entry.status !== 'planned') return reject('not-now')
      return {
        set: [{ type: 'sessionOpened', session: command.session, number }],
        session: [
          {
            type: 'sessionCreated',
            session: command.session,
            set: set.id,
            number,
            at: judged.now,
            agenda: (entry?.agenda ?? set.agenda).map((item) => presentable(set, item)),
            facilitator: set.facilitator,
            ...(set.second === undefined ? {} : { second: set.second }),
            mediaRoom: newId(judged.random),
          },
        ],
      }
    }
  }
}

/** SPEC N6: all sessions of a series or none; out of a search for a date it ends that search. */
function planSeries(
  set: SetState,
  command: Extract<SetCommand, { type: 'programme.plan' }>,
  now: number,
): Outcome {
  const { sessions, poll } = command
  const planned = planDates(sessions, set.sessions, set.agenda, now)
  if (isRejection(planned)) return planned
  if (poll !== undefined && set.programme?.poll?.id !== poll) return reject('unknown')
  return ofSet(...planned, ...(poll === undefined ? [] : [{ type: 'datesClosed' as const, poll }]))
}

/** Whoever was to present and has been removed since planning does not present. */
function presentable(set: SetState, item: AgendaItem): AgendaItem {
  const { presenter, ...rest } = item
  return presenter === undefined || canPresent(set.members, presenter) ? item : rest
}
