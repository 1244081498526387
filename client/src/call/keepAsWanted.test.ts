import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepAsWanted } from './keepAsWanted.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A device that turns as the test lets it; `fail` is what each turn rejects with meanwhile. */
function world() {
  const state = { wanted: true, connection: 1, fail: undefined as Error | undefined }
  const turns: boolean[] = []
  const told: unknown[] = []
  let gate: Promise<void> = Promise.resolve()
  const follow = keepAsWanted({
    wanted: () => state.wanted,
    connection: () => state.connection,
    async turn() {
      turns.push(state.wanted)
      await gate
      if (state.fail !== undefined) throw state.fail
    },
    tell: (error) => told.push(error),
  })
  return {
    state,
    turns,
    told,
    follow,
    /** From now on a turn takes until what is given back is called. */
    hold() {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
  }
}

it('turns once, and again where another wish came meanwhile', async () => {
  const { state, turns, told, follow, hold } = world()
  await follow()
  expect(turns).toEqual([true])
  const open = hold()
  const first = follow()
  state.wanted = false
  const second = follow()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(turns).toEqual([true, true])
  open()
  await Promise.all([first, second])
  expect(turns).toEqual([true, true, false])
  expect(told).toEqual([undefined, undefined, undefined])
})

it('tries what failed on a standing connection a few times, then tells it', async () => {
  const { state, turns, told, follow } = world()
  state.fail = new Error('not published')
  const done = follow()
  await vi.advanceTimersByTimeAsync(60_000)
  await done
  expect(turns).toHaveLength(4)
  expect(told).toEqual([state.fail])
  state.fail = undefined
  await follow()
  expect(told.at(-1)).toBeUndefined()
})

it('comes there by itself where a later try succeeds, and tells no trouble', async () => {
  const { state, turns, told, follow } = world()
  state.fail = new Error('not published')
  const done = follow()
  await vi.advanceTimersByTimeAsync(600)
  state.fail = undefined
  await vi.advanceTimersByTimeAsync(60_000)
  await done
  expect(turns.length).toBeGreaterThan(1)
  expect(told).toEqual([undefined])
})

it('tells at once that a device is not to be had', async () => {
  const { state, turns, told, follow } = world()
  state.fail = new DOMException('no', 'NotAllowedError')
  await follow()
  expect(turns).toHaveLength(1)
  expect(told).toEqual([state.fail])
})

it('leaves what failed with its connection to the next one', async () => {
  const { state, turns, told, follow, hold } = world()
  const open = hold()
  const done = follow()
  state.connection += 1
  state.fail = new Error('lost')
  open()
  await done
  expect(turns).toHaveLength(1)
  expect(told).toEqual([])
  // The next connection may stand before the old one's turn has ended.
  const again = hold()
  const old = follow()
  state.connection += 1
  const next = follow()
  again()
  await vi.advanceTimersByTimeAsync(0)
  state.fail = undefined
  await vi.advanceTimersByTimeAsync(60_000)
  await Promise.all([old, next])
  expect(turns.length).toBeGreaterThanOrEqual(3)
  expect(told.at(-1)).toBeUndefined()
})
