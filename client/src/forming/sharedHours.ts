import type { WorkingHours } from './person.ts'

const day = 24 * 60
const slot = 15
const slots = day / slot

const always: readonly boolean[] = Array.from({ length: slots }, () => true)

/** Quarter hours of a day in universal time in which somebody works; true at each of the 96. */
export function slotsOf(hours: readonly WorkingHours[] | undefined): readonly boolean[] {
  if (hours === undefined || hours.some(({ from, until }) => from === until)) return always
  return Array.from({ length: slots }, (_, at) => {
    const minute = at * slot
    return hours.some(({ from, until }) =>
      from < until ? minute >= from && minute + slot <= until : minute >= from || minute + slot <= until,
    )
  })
}

/** The longest time in one piece, in minutes, in which all of them work; a piece may go over midnight. */
export function sharedMinutes(people: readonly (readonly boolean[])[]): number {
  const limited = people.filter((one) => one !== always)
  if (limited.length === 0) return day
  const all = (at: number) => limited.every((one) => one[at % slots])
  let longest = 0
  let run = 0
  for (let at = 0; at < 2 * slots && longest < slots; at++) {
    run = all(at) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return Math.min(longest, slots) * slot
}
