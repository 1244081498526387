import type { SessionEntry } from '@setroom/shared'

/** What comes next in a programme: the session that is open, else the next one planned; undefined for neither. */
export function nextSession(sessions: readonly SessionEntry[]): SessionEntry | undefined {
  return sessions.find(({ status }) => status === 'open') ?? planned(sessions)[0]
}

/** The sessions still to come, in order; those without a date at the end. */
export function planned(sessions: readonly SessionEntry[]): readonly SessionEntry[] {
  const when = ({ at }: SessionEntry) => at ?? Number.MAX_SAFE_INTEGER
  return sessions
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => when(a) - when(b) || a.number - b.number)
}

/** The sessions that were held, the latest first. */
export function held(sessions: readonly SessionEntry[]): readonly SessionEntry[] {
  return sessions.filter(({ status }) => status === 'closed').sort((a, b) => b.number - a.number)
}
