import type { DateChange, SessionEntry } from '../set.ts'

/** Changes of ten minutes are told together, ms. */
const WINDOW_MS = 10 * 60_000

/** SPEC N12: when what changed at an instant is told, both in epoch ms: ten to twenty minutes later, by then a slip is made good. */
export const toldAt = (changedAt: number) => (Math.floor(changedAt / WINDOW_MS) + 2) * WINDOW_MS

/** When a session is to be, epoch ms; undefined where it has no date or was called off. */
export const dateOf = ({ at, status }: SessionEntry) => (status === 'cancelled' ? undefined : at)

/**
 * SPEC N12: how a session's date differs, from `now` on, from the one that everybody has been told; undefined where it
 * does not, or is as it was made.
 */
export function dateChange(
  known: SessionEntry | undefined,
  next: SessionEntry,
  now: number,
): DateChange | undefined {
  const [from, to] = [known && dateOf(known), dateOf(next)]
  if (from === to) return known?.changed
  const untold = known?.changed !== undefined && now < toldAt(known.changed.at) ? known.changed : undefined
  const was = untold === undefined ? from : untold.was
  return was === to ? undefined : { at: now, ...(was === undefined ? {} : { was }) }
}
