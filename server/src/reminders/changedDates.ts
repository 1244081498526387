import { dateOf, type SessionEntry, type SetState, toldAt } from '@setroom/shared'

/** A date as people knew it and as it is now, epoch ms; without the one it is new, without the other called off or open. */
export type ChangedDate = { readonly was?: number; readonly at?: number; readonly off: boolean }

/** SPEC N12: what changed of a set's dates, by when it is told (epoch ms); earliest dates first. */
export function changedDates({ sessions }: Pick<SetState, 'sessions'>): ReadonlyMap<number, ChangedDate[]> {
  const told = new Map<number, ChangedDate[]>()
  for (const entry of sessions) {
    const { changed, status } = entry
    if (changed === undefined || (status !== 'planned' && status !== 'cancelled')) continue
    const date = changedDate(entry, changed.was)
    if (!isAhead(date, changed.at)) continue
    const instant = toldAt(changed.at)
    told.set(instant, [...(told.get(instant) ?? []), date])
  }
  for (const dates of told.values()) dates.sort((a, b) => earliest(a) - earliest(b))
  return told
}

/** Whether there is anything to come for, or not to come for, at or after `now` (epoch ms). */
export const isAhead = ({ was, at }: ChangedDate, now: number) => Math.max(was ?? 0, at ?? 0) > now

const earliest = ({ was, at }: ChangedDate) => Math.min(was ?? Infinity, at ?? Infinity)

function changedDate(entry: SessionEntry, was: number | undefined): ChangedDate {
  const at = dateOf(entry)
  return {
    ...(was === undefined ? {} : { was }),
    ...(at === undefined ? {} : { at }),
    off: entry.status === 'cancelled',
  }
}
