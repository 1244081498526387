import type { WorkingHours } from './person.ts'

/** The 96 quarter hours of a day in universal time, a bit each, 32 to a number: so many people's days are compared fast. */
export type DayBits = readonly [number, number, number]

const day = 24 * 60
const slot = 15
const slots = day / slot

/** Works at every hour, as far as one knows. */
export const wholeDay: DayBits = [-1, -1, -1]

/** The quarter hours in which somebody works. */
export function slotsOf(hours: readonly WorkingHours[] | undefined): DayBits {
  if (hours === undefined || hours.some(({ from, until }) => from === until)) return wholeDay
  const bits: [number, number, number] = [0, 0, 0]
  for (let at = 0; at < slots; at++) {
    const minute = at * slot
    const works = hours.some(({ from, until }) =>
      from < until ? minute >= from && minute + slot <= until : minute >= from || minute + slot <= until,
    )
    if (works) bits[(at >> 5) as 0 | 1 | 2] |= 1 << (at & 31)
  }
  return bits
}

/** When all of them work. */
export function sharedDay(people: readonly number[], days: readonly DayBits[]): DayBits {
  let [a, b, c] = wholeDay
  for (const at of people) {
    const [x, y, z] = days[at] ?? wholeDay
    a &= x
    b &= y
    c &= z
  }
  return [a, b, c]
}

/** The longest time in one piece, in minutes, of a day's quarter hours; a piece may go over midnight. */
export function longestMinutes([a, b, c]: DayBits): number {
  let run = 0
  // Each turn leaves the quarter hours before which there is one more.
  for (let [x, y, z] = [a, b, c]; (x | y | z) !== 0 && run < slots; run++) {
    const last = z >>> 31
    z &= (z << 1) | (y >>> 31)
    y &= (y << 1) | (x >>> 31)
    x &= (x << 1) | last
  }
  return run * slot
}
