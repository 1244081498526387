import type { SessionEntry, SessionId } from '@setroom/shared'

/** A session that took place, for a plot: `at` (epoch ms) is when it was over. */
export type HeldSession = { id: SessionId; number: number; at: number }

/** The sessions that took place, the first one first. */
export function heldSessions(all: Readonly<Record<SessionId, SessionEntry>>): readonly HeldSession[] {
  return Object.values<SessionEntry>(all)
    .flatMap(({ id, number, endedAt }) => (endedAt === undefined ? [] : [{ id, number, at: endedAt }]))
    .sort((a, b) => a.at - b.at)
}
