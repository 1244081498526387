/** A plot's measure, in the units of its picture. */
export const plotSize = { width: 320, height: 96, left: 38, right: 10, top: 8, bottom: 18 } as const

/** Where the n-th of so many sessions stands, from the left; a single one in the middle. */
export function acrossOf(index: number, many: number): number {
  const { width, left, right } = plotSize
  const room = width - left - right
  return many <= 1 ? left + room / 2 : left + 12 + (index / (many - 1)) * (room - 24)
}

/** How high a value between two ends stands; what lies beyond them stands at the end. */
export function heightOf(value: number, [least, most]: readonly [number, number]): number {
  const { height, top, bottom } = plotSize
  const share = (Math.min(Math.max(value, least), most) - least) / (most - least)
  return height - bottom - share * (height - top - bottom)
}

/** Which of so many sessions have their number written below: never more than twelve, and always the last. */
export function numbered(index: number, many: number): boolean {
  const step = Math.ceil(many / 12)
  return (many - 1 - index) % step === 0
}

/** The stretches of neighbours that have a value: a line does not run over a session without one. */
export function stretches<T>(values: readonly (T | undefined)[]): readonly (readonly [number, T][])[] {
  const found: [number, T][][] = []
  values.forEach((value, index) => {
    if (value === undefined) return
    const last = found.at(-1)
    if (last !== undefined && last.at(-1)?.[0] === index - 1) last.push([index, value])
    else found.push([[index, value]])
  })
  return found
}
