import { expect, it } from 'vitest'
import { GRID_GAP, gridTiles } from './gridTiles.ts'

const areas = [
  ['beside the stage of a facilitator at 1366 × 768', 580, 600],
  ['beside the stage of a member at 1440 × 900', 890, 740],
  ['beside the stage of a phone held sideways', 470, 250],
  ['above the stage of a phone', 328, 260],
] as const

for (const [where, width, height] of areas)
  for (let count = 1; count <= 8; count += 1)
    for (const large of [false, true])
      it(`${count} fit ${where}${large ? ', the presenter larger' : ''}`, () => {
        const { first, other, row } = gridTiles(count, width, height, large)
        const apart = large && count > 1
        const others = apart ? count - 1 : count
        const columns = Math.floor((row + GRID_GAP) / (other + GRID_GAP))
        const rows = Math.ceil(others / columns)
        const used =
          rows * (other * 0.75 + 30 + GRID_GAP) - GRID_GAP + (apart ? first * 0.75 + 30 + GRID_GAP : 0)
        expect(row).toBeLessThanOrEqual(width)
        expect(first).toBeLessThanOrEqual(width)
        expect(used).toBeLessThanOrEqual(height + 1)
        expect(other).toBeGreaterThanOrEqual(48)
        if (apart) expect(first / other).toBeGreaterThan(1.6)
      })

it('takes the columns that make the pictures largest', () => {
  expect(gridTiles(4, 900, 700, false).row).toBe(2 * gridTiles(4, 900, 700, false).other + GRID_GAP)
  expect(gridTiles(3, 900, 260, false).row).toBe(3 * gridTiles(3, 900, 260, false).other + 2 * GRID_GAP)
})

it('keeps faces that can be known where there is hardly room', () => {
  expect(gridTiles(8, 200, 80, false).other).toBe(48)
})
