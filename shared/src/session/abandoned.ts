import type { SetState } from '../set/set.ts'
import type { SessionState } from './session.ts'

/** How long nobody has to have been in a session before the server ends it, ms: a night, or a day in another zone. */
export const ABANDONED_MS = 12 * 60 * 60 * 1000

/**
 * SPEC C8: from when on (epoch ms) a session counts as left behind; undefined while somebody is there, or it is closed.
 * A room that was opened early, to try it, waits for its hour first.
 */
export function abandonedAt(
  { sessions }: Pick<SetState, 'sessions'>,
  { id, status, createdAt, people }: SessionState,
): number | undefined {
  if (status === 'closed') return undefined
  const all = Object.values(people)
  if (all.some(({ present }) => present)) return undefined
  const planned = sessions.find((entry) => entry.id === id)?.at ?? createdAt
  return Math.max(createdAt, planned, ...all.map(({ since }) => since)) + ABANDONED_MS
}
