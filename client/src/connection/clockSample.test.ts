import { expect, it } from 'vitest'
import { betterSample } from './clockSample.ts'

it('believes the quicker round trip', () => {
  const slow = { offset: 1_080, trip: 200, at: 0 }
  const quick = { offset: 1_002, trip: 10, at: 500 }
  expect(betterSample(slow, quick)).toBe(quick)
  expect(betterSample(quick, { ...slow, at: 1_000 })).toBe(quick)
})

it('lets an old measurement grow wrong, until a slower fresh one is better', () => {
  const quick = { offset: 1_000, trip: 10, at: 0 }
  const fresh = { offset: 1_020, trip: 60, at: 30_000 }
  expect(betterSample(quick, fresh)).toBe(quick)
  expect(betterSample(quick, { ...fresh, at: 400_000 })).toMatchObject({ trip: 60 })
})

it('believes the fresh one when both cannot be right: the computer slept', () => {
  const before = { offset: 1_000, trip: 10, at: 0 }
  const after = { offset: 601_000, trip: 300, at: 60_000 }
  expect(betterSample(before, after)).toBe(after)
})
