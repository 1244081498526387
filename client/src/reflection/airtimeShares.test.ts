import type { CommonView } from '@setroom/shared'
import { expect, it } from 'vitest'
import { sessionShares } from './airtimeShares.ts'

const here = { present: true, since: 0 }
const seen = {
  people: {
    ana: here,
    ben: here,
    cleo: { ...here, listening: true },
    dan: { ...here, byTurns: true },
    obs: here,
    guest: here,
    kim: here,
  },
  members: {
    ana: { role: 'member' },
    ben: { role: 'member' },
    cleo: { role: 'member' },
    dan: { role: 'member' },
    obs: { role: 'observer' },
    guest: { role: 'guest' },
    kim: { role: 'facilitator' },
  },
  guests: { guest: 'waiting' },
  airtime: {
    talk: { ana: 90_000, ben: 10_000, kim: 20_000 },
    quiet: { ben: 70_000 },
    short: { ben: 10_000 },
  },
} as unknown as CommonView

it('gives everybody their part of the whole session', () => {
  const shares = sessionShares(seen)
  expect(shares.map(({ member, ms }) => [member, ms])).toEqual([
    ['ana', 90_000],
    ['ben', 90_000],
    ['kim', 20_000],
  ])
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

it('[A9] shows whoever listens today once they have spoken', () => {
  const { airtime } = seen
  const shares = sessionShares({ ...seen, airtime: { ...airtime, late: { cleo: 40_000 } } } as typeof seen)
  expect(shares.map(({ member, ms }) => [member, ms])).toEqual([
    ['ana', 90_000],
    ['ben', 90_000],
    ['cleo', 40_000],
    ['kim', 20_000],
  ])
})

it('shows nothing where the set keeps airtime closed, or nothing was measured', () => {
  expect(sessionShares({ ...seen, airtime: null })).toEqual([])
  expect(sessionShares({ ...seen, airtime: {} })).toEqual([])
})

it('gives nobody a part of a few seconds', () => {
  const heard = (ana: number) =>
    sessionShares({ ...seen, airtime: { talk: { ana } } } as unknown as CommonView)
  expect(heard(59_999)).toEqual([])
  expect(heard(60_000).map(({ share }) => share)).toEqual([1, 0, 0])
})
