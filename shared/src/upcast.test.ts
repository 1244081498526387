import { expect, it } from 'vitest'
import { replaySession, replaySet } from './evolve.ts'
import { aSession } from './test/TestRoom.ts'
import { EVENT_VERSION, type Upcast, upcast, upcastSession, upcastSet } from './upcast.ts'

/** Made up: hands were once called flags and told in seconds; later a hand got a side; later still a new name. */
const steps: readonly Upcast[] = [
  {
    type: 'flagRaised',
    upTo: 1,
    change: ({ who, s }) => ({ type: 'handUp', who, ms: (s as number) * 1_000 }),
  },
  { type: 'handUp', upTo: 2, change: (old) => ({ ...old, type: 'handUp', side: 'left' }) },
  { type: 'handUp', upTo: 4, change: ({ who, ...old }) => ({ ...old, type: 'handWentUp', member: who }) },
]

it.each([
  ['of the first release', { type: 'flagRaised', v: 1, at: 7, who: 'ana', s: 2 }, 'left'],
  ['renamed since', { type: 'handUp', v: 2, at: 7, who: 'ana', ms: 2_000 }, 'left'],
  ['with a side of its own', { type: 'handUp', v: 3, at: 7, who: 'ana', ms: 2_000, side: 'right' }, 'right'],
])('An event %s takes the steps that came after it, in order', (_, event, side) => {
  expect(upcast(event, steps, 5)).toEqual({ type: 'handWentUp', v: 5, at: 7, member: 'ana', ms: 2_000, side })
})

it('An event in the present shape is left as it is, and one that nothing changed only gets the version', () => {
  const now = { type: 'handUp', v: 5, at: 7 }
  expect(upcast(now, steps, 5)).toBe(now)
  expect(upcast({ type: 'lobby', v: 1, at: 7 }, steps, 5)).toEqual({ type: 'lobby', v: 5, at: 7 })
})

it('A step cannot change when something happened', () => {
  const cheat: Upcast = { type: 'a', upTo: 1, change: () => ({ type: 'b', at: 99, v: 99 }) }
  expect(upcast({ type: 'a', v: 1, at: 7 }, [cheat], 2)).toEqual({ type: 'b', v: 2, at: 7 })
})

it('An event of a later release is not guessed at', () => {
  expect(() => upcast({ type: 'a', v: 6, at: 7 }, steps, 5)).toThrow(RangeError)
  expect(() => upcastSet({ type: 'a', v: EVENT_VERSION + 1, at: 7 })).toThrow(RangeError)
  expect(() => upcastSession({ type: 'a', v: EVENT_VERSION + 1, at: 7 })).toThrow(RangeError)
})

it('[L2] Replay goes through it, from the beginning or on top of a state', () => {
  const room = aSession('openQuestions')
  const session = room.sessionEvents.get(room.session.id) ?? []
  expect(replaySession(session)).toEqual(room.session)
  expect(replaySession(session.slice(5), replaySession(session.slice(0, 5)))).toEqual(room.session)
  expect(replaySet(room.setEvents)).toEqual(room.set)
  expect(replaySet(room.setEvents.slice(3), replaySet(room.setEvents.slice(0, 3)))).toEqual(room.set)
  const later = { ...session[0]!, v: EVENT_VERSION + 1 }
  expect(() => replaySession([later])).toThrow(RangeError)
  expect(() => replaySet([later])).toThrow(RangeError)
})
