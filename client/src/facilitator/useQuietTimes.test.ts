import { resumeClock, startClock, stopClock } from '@setroom/shared'
import { expect, it } from 'vitest'
import { quietFor } from './useQuietTimes.ts'

const minute = 60_000

it('is quiet since the last word, and at most since the clock began to run', () => {
  const clock = startClock(18 * minute, 100 * minute)
  expect(quietFor(clock, 105 * minute, [103 * minute, undefined, 90 * minute])).toBe(2 * minute)
  expect(quietFor(clock, 105 * minute, [undefined, 90 * minute])).toBe(5 * minute)
  expect(quietFor(clock, 105 * minute, [106 * minute])).toBe(0)
})

it('does not count a pause as quiet, nor a break', () => {
  const clock = startClock(18 * minute, 100 * minute)
  const stopped = stopClock(clock, 102 * minute)
  expect(quietFor(stopped, 110 * minute, [101 * minute])).toBe(0)
  const goesOn = resumeClock(stopped, 112 * minute)
  expect(quietFor(goesOn, 113 * minute, [101 * minute])).toBe(minute)
})
