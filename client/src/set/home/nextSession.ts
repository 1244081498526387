import type { SessionEntry } from '@setroom/shared'

/** How long after its hour a session that nobody opened may still be about to begin (ms): the same evening. */
const MISSED_AFTER_MS = 12 * 3_600_000

const when = ({ at }: SessionEntry) => at ?? Number.MAX_SAFE_INTEGER
const waiting = (sessions: readonly SessionEntry[]) =>
  sessions
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => when(a) - when(b) || a.number - b.number)

/** Whether the hour of a planned session has gone by without a meeting; `now` is epoch ms. */
export function isMissed({ status, at }: SessionEntry, now: number): boolean {
  return status === 'planned' && at !== undefined && at < now - MISSED_AFTER_MS
}

/** The sessions still to come, in order; those without a date at the end. `now` is epoch ms. */
export function planned(sessions: readonly SessionEntry[], now: number): readonly SessionEntry[] {
  return waiting(sessions).filter((entry) => !isMissed(entry, now))
}

/** When the set meets again: the first session that lies ahead, or has no date yet. `now` is epoch ms. */
export function meetsAgain(sessions: readonly SessionEntry[], now: number): SessionEntry | undefined {
  return waiting(sessions).find((entry) => when(entry) > now)
}

/** The sessions whose hour has gone by without a meeting, the latest first. `now` is epoch ms. */
export function missed(sessions: readonly SessionEntry[], now: number): readonly SessionEntry[] {
  return waiting(sessions)
    .filter((entry) => isMissed(entry, now))
    .reverse()
}

/** The session that would be opened now: the next to come, else the one missed last. `now` is epoch ms. */
export function toOpen(sessions: readonly SessionEntry[], now: number): SessionEntry | undefined {
  return planned(sessions, now)[0] ?? missed(sessions, now)[0]
}

/** What comes next in a programme: the session that is open, else the one to open; undefined for neither. */
export function nextSession(sessions: readonly SessionEntry[], now: number): SessionEntry | undefined {
  return sessions.find(({ status }) => status === 'open') ?? toOpen(sessions, now)
}

/** The sessions that were held, the latest first. */
export function held(sessions: readonly SessionEntry[]): readonly SessionEntry[] {
  return sessions.filter(({ status }) => status === 'closed').sort((a, b) => b.number - a.number)
}
