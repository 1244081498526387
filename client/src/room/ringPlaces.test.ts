import { describe, expect, it } from 'vitest'
import { CAPTION, CAPTION_WIDTH, circleAround, openPlaces, ringPlaces } from './ringPlaces.ts'

describe('ringPlaces', () => {
  for (const [width, height] of [
    [1010, 680],
    [700, 520],
    [1500, 900],
  ] as const) {
    for (let count = 1; count <= 9; count++) {
      it.each([
        ['closed', ringPlaces],
        ['open below', openPlaces],
      ])(`keeps ${count} faces inside ${width} × ${height} and apart from each other, %s`, (_, placesOf) => {
        const places = placesOf(count, width, height, true)
        for (const { x, y, d } of places) {
          expect(x - d / 2).toBeGreaterThanOrEqual(0)
          expect(x + d / 2).toBeLessThanOrEqual(width)
          expect(y - d / 2).toBeGreaterThanOrEqual(0)
          expect(y + d / 2).toBeLessThanOrEqual(height - 30)
          // Nor does a name touch the edge of the stage, or the console beside it.
          const half = Math.max(CAPTION_WIDTH, d) / 2
          expect(x - half).toBeGreaterThanOrEqual(12)
          expect(x + half).toBeLessThanOrEqual(width - 12)
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

/** A stage with and without a console beside it, of the windows people have. */
const rooms = [
  [640, 520],
  [768, 620],
  [932, 580],
  [932, 671],
  [1280, 580],
  [1092, 760],
  [1440, 760],
  [1572, 940],
] as const
const noTail = { width: 0, height: 0 }
const tails = [noTail, { width: 288, height: 40 }, { width: 160, height: 24 }]

describe('the middle of the circle', () => {
  for (const [width, height] of rooms)
    for (let count = 1; count <= 9; count += 1)
      for (const large of [false, true])
        it(`meets no face and no name of ${count} in ${width} × ${height}${large ? ', the first one large' : ''}`, () => {
          for (const asked of [0, 90, 200, 320, 420, 640, 1200])
            for (const tail of tails) {
              const circle = circleAround({ height: asked, tail }, count, { width, height }, large)
              if (circle?.places === undefined) continue
              // Nine are one more than a set and whoever leads it.
              for (const [i, a] of count > 8 ? [] : circle.places.entries())
                for (const b of circle.places.slice(i + 1)) {
                  const [upper, lower] = a.y < b.y ? [a, b] : [b, a]
                  const named = upper.y + upper.d / 2 + CAPTION <= lower.y - lower.d / 2 + 0.01
                  const beside = Math.abs(a.x - b.x) >= (CAPTION_WIDTH + b.d) / 2
                  expect(named || beside, JSON.stringify({ a, b })).toBe(true)
                }
              const from = circle.above
              const to = height - circle.below
              expect(to - from).toBeGreaterThanOrEqual(asked)
              expect(circle.inner).toBeGreaterThanOrEqual(320)
              // The last line may stand anywhere up to the lower edge; what is above it is wide.
              const blocks = [
                { half: circle.inner / 2, from, to: to - tail.height },
                { half: tail.width / 2, from, to },
              ].filter((block) => block.half > 0 && block.to > block.from)
              for (const { x, y, d } of circle.places)
                for (const part of [
                  { half: d / 2, from: y - d / 2, to: y + d / 2 },
                  { half: CAPTION_WIDTH / 2, from: y + d / 2, to: y + d / 2 + CAPTION },
                ])
                  for (const block of blocks) {
                    const apart =
                      Math.abs(x - width / 2) >= part.half + block.half ||
                      part.to <= block.from + 0.01 ||
                      part.from >= block.to - 0.01
                    expect(apart, `${asked} px: ${JSON.stringify({ x, y, d, block })}`).toBe(true)
                  }
            }
        })

  it('is a circle for up to eight at a desk, and gives up only where it gets narrow', () => {
    const round = (count: number, width: number, height: number) =>
      circleAround({ height: 240, tail: noTail }, count, { width, height }, true)?.places !== undefined
    for (let count = 1; count <= 8; count += 1) {
      expect(round(count, 932, 580), `${count} beside a console`).toBe(true)
      expect(round(count, 1440, 760), `${count} at a desk`).toBe(true)
    }
    for (let count = 1; count <= 5; count += 1) expect(round(count, 768, 620), `${count}`).toBe(true)
  })

  it('moves nobody in a low stage when a field opens: they become smaller where they are before there is a row', () => {
    const room = { width: 932, height: 580 }
    const [calm, full, over] = [100, 430, 700].map((height) =>
      circleAround({ height, tail: noTail }, 4, room, true),
    )
    expect(calm!.places![1]!.d).toBeGreaterThan(85)
    expect(full!.places![0]!.d).toBeLessThan(calm!.places![0]!.d)
    const where = ({ x, y }: { x: number; y: number }) => ({ x, y })
    expect(full!.places!.slice(1).map(where)).toEqual(calm!.places!.slice(1).map(where))
    for (const { places } of [calm!, full!]) expect(places![0]!.d / places![1]!.d).toBeGreaterThan(1.3)
    expect(over!.places).toBeUndefined()
  })

  it('opens below in a high stage before anybody becomes smaller', () => {
    const room = { width: 1092, height: 760 }
    const [calm, full] = [200, 480].map((height) => circleAround({ height, tail: noTail }, 4, room, true))
    expect(calm!.places![2]!.x).toBeCloseTo(546)
    expect(full!.places!.map(({ d }) => d)).toEqual(calm!.places!.map(({ d }) => d))
  })

  it('keeps the circle around a question with its marks and a draft on a small laptop, beside the console too', () => {
    for (const width of [1018, 1366])
      for (let count = 3; count <= 6; count += 1)
        expect(
          circleAround({ height: 450, tail: noTail }, count, { width, height: 604 }, true)?.places,
          `${count}, ${width}`,
        ).toBeDefined()
  })

  it('is as wide whatever stands in it: its height follows from its width', () => {
    const room = { width: 932, height: 671 }
    for (let count = 1; count <= 8; count += 1) {
      const widths = [0, 300, 900].map(
        (height) => circleAround({ height, tail: noTail }, count, room, true)?.inner,
      )
      expect(new Set(widths).size).toBe(1)
    }
  })
})
