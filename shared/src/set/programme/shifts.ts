import { isZone, wallTime } from '../../zones/wallClock.ts'

/**
 * SPEC N7: of those whose zone is known here, everyone on whose own clock a session is at another time of day than the
 * one before it was, though on the clock of `zone`, by which both are planned, it is at the same: where clocks change on
 * different days, a date in between is an hour off for some. `before` and `at` in epoch ms.
 */
export function shiftedFor<P extends { zone?: string | undefined }>(
  before: number,
  at: number,
  zone: string,
  people: readonly P[],
): readonly (P & { zone: string })[] {
  if (!isZone(zone) || wallTime(before, zone).time !== wallTime(at, zone).time) return []
  return people.flatMap((person) => {
    if (person.zone === undefined || !isZone(person.zone)) return []
    const other = wallTime(before, person.zone).time !== wallTime(at, person.zone).time
    return other ? [{ ...person, zone: person.zone }] : []
  })
}
