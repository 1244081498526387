const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** How long before an export everybody whose words it holds is told, ms. */
export const EXPORT_NOTICE_MS = 7 * DAY_MS

/** How long an announced export may then be made, ms; after that it has to be announced anew. */
export const EXPORT_OPEN_MS = 14 * DAY_MS

/** Between the last that is back at once and the first export, and the other way round: longer than word takes to go between two sets, ms. */
export const EXPORT_MARGIN_MS = HOUR_MS

/**
 * SPEC SU5: whether a learning that is taken back at an instant is back at once: except in the time in which the
 * announced export may be made at any moment. Then the set that it went to has the last word. `until` as in CarriedTo.
 */
export function isBackAtOnce({ until }: { until?: number }, now: number): boolean {
  return until === undefined || now < until || now >= until + EXPORT_OPEN_MS + EXPORT_MARGIN_MS
}

/** When an export may be made whose authors can take back until these instants: from, and before. */
export function exportWindow(untils: readonly number[]): { from: number; before: number } {
  return {
    from: Math.max(...untils) + EXPORT_MARGIN_MS,
    before: Math.min(...untils) + EXPORT_OPEN_MS,
  }
}
