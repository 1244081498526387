import { type AgendaItem, type MemberId, resumeClock, startClock, stopClock } from '@setroom/shared'
import { expect, it } from 'vitest'
import { mayBeInvited, quietFor } from './useQuietTimes.ts'

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

it('[A9] invites neither whoever presents, leads or listens today, nor whoever signs, types or is interpreted', () => {
  const seen = {
    people: {
      mara: {},
      ines: {},
      lea: {},
      jonas: {},
      ana: { listening: true },
      sam: { byTurns: true },
      tomas: {},
      kim: {},
    },
    session: { facilitator: 'lea', second: 'ines', led: { now: ['mara'] } } as never,
  }
  const invited = (presenter?: string) => {
    const item = { id: 'now', ...(presenter === undefined ? {} : { presenter }) } as AgendaItem
    return Object.keys(seen.people).filter((member) => mayBeInvited(seen, item, member as MemberId))
  }
  expect(invited('jonas')).toEqual(['tomas', 'kim'])
  // A facilitator who presents is no one to invite, either.
  expect(invited('lea')).toEqual(['jonas', 'tomas', 'kim'])
})
