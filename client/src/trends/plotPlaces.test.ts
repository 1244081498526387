import { expect, it } from 'vitest'
import { acrossOf, heightOf, numbered, plotSize, stretches } from './plotPlaces.ts'

it('puts one session in the middle, and many within the picture', () => {
  expect(acrossOf(0, 1)).toBe((plotSize.left + plotSize.width - plotSize.right) / 2)
  const places = Array.from({ length: 40 }, (_, i) => acrossOf(i, 40))
  expect(Math.min(...places)).toBeGreaterThan(plotSize.left)
  expect(Math.max(...places)).toBeLessThan(plotSize.width - plotSize.right)
})

it('keeps values beyond the ends within the picture', () => {
  expect(heightOf(100, [0, 100])).toBe(plotSize.top)
  expect(heightOf(0, [0, 100])).toBe(plotSize.height - plotSize.bottom)
  expect(heightOf(140, [0, 100])).toBe(plotSize.top)
})

it('writes at most twelve numbers, the last always', () => {
  for (const many of [1, 2, 12, 13, 40, 100]) {
    const shown = Array.from({ length: many }, (_, i) => numbered(i, many))
    expect(shown.filter(Boolean).length).toBeLessThanOrEqual(12)
    expect(shown.at(-1)).toBe(true)
  }
})

it('breaks a line where a session has no value', () => {
  expect(stretches([1, 2, undefined, 3, undefined])).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [[3, 3]],
  ])
  expect(stretches([undefined])).toEqual([])
})
