import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createServerClock } from './serverClock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const START = 1_800_000_000_000

/** A server whose clock is right, reached over a network that takes `there` and `back` ms, in turn. */
function world(delays: readonly (readonly [number, number])[], wallError = 0) {
  const zero = performance.now()
  const elapsed = () => performance.now() - zero
  let call = 0
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const clock = createServerClock({
    monotonic: elapsed,
    wall: () => START + elapsed() + wallError,
    async ask() {
      const [there, back] = delays[call++ % delays.length]!
      await wait(there)
      const now = START + elapsed()
      await wait(back)
      return now
    },
  })
  return { clock, error: () => clock.now() - (START + elapsed()) }
}

it('is right within 100 ms with 150 ± 75 ms of delay and a computer clock 37 s wrong', async () => {
  const delays = [
    [75, 225],
    [225, 75],
    [80, 140],
    [150, 200],
    [210, 90],
    [120, 100],
  ] as const
  const { clock, error } = world(delays, 37_000)
  expect(Math.abs(error())).toBe(37_000)
  const measuring = clock.measure()
  await vi.advanceTimersByTimeAsync(5_000)
  await measuring
  expect(Math.abs(error())).toBeLessThan(35)
})

it('takes what came by itself as a guess, and drops it for a measurement', async () => {
  const { clock, error } = world([[5, 5]], -37_000)
  clock.guess(START - 400)
  expect(error()).toBeCloseTo(-400)
  const heard: number[] = []
  clock.subscribe(() => heard.push(clock.now()))
  const measuring = clock.measure()
  await vi.advanceTimersByTimeAsync(1_000)
  await measuring
  expect(Math.abs(error())).toBeLessThan(1)
  expect(heard).toHaveLength(1)
})
