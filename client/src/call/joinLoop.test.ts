import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Attempt, createJoinLoop, type Outcome } from './joinLoop.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A loop whose attempts end as the test says. */
function world() {
  const attempts: (Attempt & { end(outcome: Outcome): Promise<void> })[] = []
  const state = { joined: false }
  const loop = createJoinLoop(
    (attempt) =>
      new Promise((resolve) =>
        attempts.push({
          ...attempt,
          async end(outcome) {
            state.joined = outcome === 'joined'
            resolve(outcome)
            await vi.advanceTimersByTimeAsync(0)
          },
        }),
      ),
    () => state.joined,
  )
  const lose = () => {
    state.joined = false
    return loop.lost()
  }
  return { loop, attempts, state, lose, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
}

it('joins anew once for each loss', async () => {
  const { loop, attempts, lose, wait } = world()
  loop.join()
  await attempts[0]!.end('joined')
  await wait(60_000)
  expect(attempts).toHaveLength(1)
  expect(lose()).toBe(true)
  await wait(500)
  expect(attempts).toHaveLength(2)
  await attempts[1]!.end('joined')
  await wait(60_000)
  expect(attempts).toHaveLength(2)
})

it('needs no other attempt for a loss while one is under way: that one ends in the call, or is tried again', async () => {
  const { loop, attempts, lose, wait } = world()
  loop.join()
  expect(lose()).toBe(false)
  await wait(60_000)
  expect(attempts).toHaveLength(1)
  await attempts[0]!.end('again')
  await wait(10_000)
  expect(attempts).toHaveLength(2)
  await attempts[1]!.end('joined')
  await wait(60_000)
  expect(attempts).toHaveLength(2)
})

it('tries again ever more slowly, and without end', async () => {
  const { loop, attempts, wait } = world()
  loop.join()
  const waits: number[] = []
  for (let i = 0; i < 8; i += 1) {
    await attempts.at(-1)!.end('again')
    const from = Date.now()
    while (attempts.length === i + 1) await wait(100)
    waits.push(Date.now() - from)
  }
  expect(waits).toEqual([300, 600, 1_200, 2_400, 4_800, 5_000, 5_000, 5_000])
})

it('joins once more for what is asked while an attempt is under way, unless the attempt knows of it', async () => {
  const { loop, attempts, wait } = world()
  loop.join()
  loop.join()
  attempts[0]!.informed()
  await attempts[0]!.end('joined')
  expect(attempts).toHaveLength(1)
  loop.join()
  attempts[1]!.informed()
  loop.join()
  loop.join()
  await attempts[1]!.end('joined')
  expect(attempts).toHaveLength(3)
  await attempts[2]!.end('joined')
  await wait(60_000)
  expect(attempts).toHaveLength(3)
})

it('takes the call over after an attempt that was not to, whatever that one is told', async () => {
  const { loop, attempts } = world()
  loop.join()
  loop.join(true)
  loop.join()
  attempts[0]!.informed()
  await attempts[0]!.end('left')
  expect(attempts.map(({ move }) => move)).toEqual([false, true])
})

it('stays out once it has left: what was under way counts for nothing, and what is lost then is no loss', async () => {
  const { loop, attempts, lose, wait } = world()
  loop.join()
  expect(attempts[0]!.isCurrent()).toBe(true)
  loop.leave()
  expect(attempts[0]!.isCurrent()).toBe(false)
  expect(lose()).toBe(false)
  await attempts[0]!.end('again')
  expect(lose()).toBe(false)
  await wait(60_000)
  expect(attempts).toHaveLength(1)
  loop.join(true)
  expect(attempts[1]!.isCurrent()).toBe(true)
  await attempts[1]!.end('joined')
  expect(lose()).toBe(true)
})

it('does not come back from where there is no call for this page until it is asked to', async () => {
  const { loop, attempts, lose, wait } = world()
  loop.join()
  await attempts[0]!.end('left')
  expect(lose()).toBe(false)
  await wait(60_000)
  expect(attempts).toHaveLength(1)
  loop.join()
  expect(attempts).toHaveLength(2)
})

it('gives LiveKit a second to resume, and joins only where it has not', async () => {
  const { loop, attempts, state, wait } = world()
  loop.join()
  await attempts[0]!.end('joined')
  state.joined = false
  loop.resumes()
  await wait(500)
  state.joined = true
  await wait(60_000)
  expect(attempts).toHaveLength(1)
  state.joined = false
  loop.resumes()
  await wait(1_500)
  expect(attempts).toHaveLength(2)
  // Asked for during an attempt, it is answered by the attempt, whatever LiveKit does right after.
  loop.resumes()
  await attempts[1]!.end('joined')
  state.joined = false
  await wait(60_000)
  expect(attempts).toHaveLength(2)
})
