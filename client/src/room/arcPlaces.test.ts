import { describe, expect, it } from 'vitest'
import { arcAbove } from './arcPlaces.ts'

const stages = [
  ['a phone', 360, 500],
  ['a phone held sideways', 844, 250],
  ['beside a console', 932, 580],
  ['a desk', 1440, 760],
] as const

describe('arcAbove', () => {
  for (const [where, width, sight] of stages)
    for (let count = 1; count <= 10; count += 1)
      it(`seats ${count} in one row on ${where}, from the middle on, lower to both sides`, () => {
        const { d, cell, places, screen, beside } = arcAbove(count, width, sight)
        expect(cell * count).toBeLessThanOrEqual(width)
        expect(d).toBeLessThanOrEqual(cell)
        expect(places.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(places.map((_, i) => i))
        // The first of the ring is in the middle, its neighbours beside it.
        expect(Math.abs(places[0]!.at - (count - 1) / 2)).toBeLessThanOrEqual(0.5)
        if (count > 2) {
          expect(places[1]!.at).toBe((places[0]!.at + 1) % count)
          expect(places.at(-1)!.at).toBe(places[0]!.at - 1)
          const lowest = Math.max(...places.map(({ down }) => down))
          for (const { at, down } of places) if (at === 0 || at === count - 1) expect(down).toBe(lowest)
          expect(places[0]!.down).toBeLessThan(lowest)
        }
        expect(screen).toBeGreaterThanOrEqual(168)
        expect(beside).toBe(where === 'a phone held sideways')
        if (sight > 420) expect(screen + d).toBeLessThan(sight - 92)
        // Held sideways most of the screen is in sight all the same, and the clock is beside it.
        else expect(d + places.reduce((low, { down }) => Math.max(low, down), 0)).toBeLessThan(50)
      })
})
