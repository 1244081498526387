import { describe, expect, it } from 'vitest'
import { aboveMiddle, belowMiddle, heightFor, ringPlaces } from './ringPlaces.ts'

describe('ringPlaces', () => {
  for (const [width, height] of [
    [1010, 680],
    [700, 520],
    [1500, 900],
  ] as const) {
    for (let count = 1; count <= 9; count++) {
      it(`keeps ${count} faces inside ${width} × ${height} and apart from each other`, () => {
        const places = ringPlaces(count, width, height, true)
        for (const { x, y, d } of places) {
          expect(x - d / 2).toBeGreaterThanOrEqual(0)
          expect(x + d / 2).toBeLessThanOrEqual(width)
          expect(y - d / 2).toBeGreaterThanOrEqual(0)
          expect(y + d / 2).toBeLessThanOrEqual(height - 30)
        }
        for (const [i, a] of places.entries()) {
          for (const b of places.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.d + b.d) / 2)
          }
        }
      })
    }
  }

  it('stands the first at the top, larger when asked to', () => {
    const [top, next] = ringPlaces(5, 1010, 680, true)
    expect(top!.x).toBeCloseTo(505)
    expect(top!.d).toBeGreaterThan(next!.d * 1.4)
  })
})

describe('the middle of the circle', () => {
  for (let count = 1; count <= 8; count += 1)
    for (const large of [false, true])
      it(`meets no face of ${count}${large ? ', the first one large' : ''}`, () => {
        const [width, height] = [1018, 640]
        const places = ringPlaces(count, width, height, large)
        const top = aboveMiddle(places)
        const bottom = height - belowMiddle(places, height)
        expect(bottom).toBeGreaterThan(top)
        // What stands in the middle is narrower than what lies between the faces on its sides.
        for (const { x, y, d } of places.filter((place) => Math.abs(place.x - width / 2) < place.d))
          expect(y + d / 2 <= top || y - d / 2 >= bottom, `${x}, ${y}`).toBe(true)
        expect(heightFor(places, height, bottom - top)).toBeLessThanOrEqual(height + 1)
      })
})
