import type { SessionEntry } from '@setroom/shared'

/** When the set met, or meets, last before this one (epoch ms); undefined where it is the first, or has no date. */
export function dateBefore(sessions: readonly SessionEntry[], { at }: SessionEntry): number | undefined {
  if (at === undefined) return undefined
  const earlier = sessions.flatMap((one) =>
    one.status !== 'cancelled' && one.at !== undefined && one.at < at ? [one.at] : [],
  )
  return earlier.length === 0 ? undefined : Math.max(...earlier)
}
