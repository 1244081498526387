import type { Commitment, SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { toReportOn } from './toReportOn.ts'

const one = (id: string, rest: object) =>
  ({ id, status: 'open', reports: [], ...rest }) as unknown as Commitment
const ids = (list: readonly Commitment[]) => list.map(({ id }) => id)
const [first, second] = ['first', 'second'] as SessionId[]

it('[O5] asks about what was promised before, and keeps what was answered since the last meeting', () => {
  const over = 1_000
  const closed = (at: number, session?: SessionId) => ({ status: 'closed', reports: [{ at, session }] })
  const mine = [
    one('before', { madeIn: first }),
    one('between', {}),
    one('now', { madeIn: second }),
    one('closedThen', { madeIn: first, ...closed(900, first) }),
    one('closedBetween', { madeIn: first, ...closed(1_100) }),
    one('closedForNow', { madeIn: first, ...closed(1_200, second) }),
  ]
  const asked = ['before', 'between', 'closedBetween', 'closedForNow']
  expect(ids(toReportOn(mine, over, second))).toEqual(asked)
  // Before the room is opened the lobby shows the same.
  const lobby = mine.filter(({ id }) => !['now', 'closedForNow'].includes(id))
  expect(ids(toReportOn(lobby, over, undefined))).toEqual(['before', 'between', 'closedBetween'])
  expect(ids(toReportOn(mine, 2_000, undefined))).toEqual(['before', 'between', 'now'])
})
