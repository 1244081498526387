import { canPresent } from '../people/canPresent.ts'
import { reject } from '../rejection.ts'
import { type AgendaItem, agendaFault } from '../session/agenda.ts'
import { newId } from '../session/newId.ts'
import type { SessionState } from '../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../world.ts'
import type { SetCommand } from './commands.ts'
import type { SetState } from './set.ts'

type ProgrammeCommand = Extract<SetCommand, { type: 'session.plan' | 'session.cancel' | 'session.open' }>

/** SPEC N1–N4: sessions are planned, cancelled, opened; one is open at a time. */
export function decideProgramme(
  { set, session }: { set: SetState; session: SessionState | null },
  command: ProgrammeCommand,
  judged: Judged,
): Outcome {
  const entry = set.sessions.find((s) => s.id === command.session)
  const running = session !== null && session.status !== 'closed'
  const number = 1 + set.sessions.filter((s) => s.status === 'closed' || s.status === 'open').length
  switch (command.type) {
    case 'session.plan': {
      if (entry !== undefined && entry.status !== 'planned') return reject('already')
      if (entry === undefined && set.sessions.length >= 400) return reject('too-many')
      const fault = agendaFault(command.agenda ?? [], (presenter) => canPresent(set.members, presenter))
      if (fault !== undefined) return fault
      const at = command.at ?? entry?.at
      const zone = command.zone ?? entry?.zone
      return ofSet({
        type: 'sessionPlanned',
        session: {
          id: command.session,
          number: entry?.number ?? 1 + set.sessions.filter((s) => s.status !== 'cancelled').length,
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
            mediaRoom: newId(judged.random),
          },
        ],
      }
    }
  }
}

/** Whoever was to present and has been removed since planning does not present. */
function presentable(set: SetState, item: AgendaItem): AgendaItem {
  const { presenter, ...rest } = item
  return presenter === undefined || canPresent(set.members, presenter) ? item : rest
}
