import type { WorkingHours, YearHours } from './person.ts'

/** The 96 quarter hours of a day in universal time, a bit each, 32 to a number: so many people's days are compared fast. */
export type DayBits = readonly [number, number, number]

const day = 24 * 60
const slot = 15
const slots = day / slot

/** Works at every hour, as far as one knows. */
const wholeDay: DayBits = [-1, -1, -1]

/** Everybody's day in January and in July; once where nobody's clock makes a difference. Undefined: not known. */
export function halvesOf(hours: readonly (YearHours | undefined)[]): readonly (readonly DayBits[])[] {
  const january = hours.map((one) => slotsOf(one?.january))
  const july = hours.map((one) => slotsOf(one?.july))
  const same = january.every((day, at) => day.every((bits, part) => bits === july[at]?.[part]))
  return same ? [january] : [january, july]
}

/** For how long, in one piece, all of them work, in minutes; `days` are of everybody on the list. */
export function sharedMinutes(people: readonly number[], days: readonly DayBits[]): number {
  return longestMinutes(sharedDay(people, days))
}

/** The quarter hours in which somebody works. */
function slotsOf(hours: readonly WorkingHours[] | undefined): DayBits {
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
function sharedDay(people: readonly number[], days: readonly DayBits[]): DayBits {
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
function longestMinutes([a, b, c]: DayBits): number {
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
