import type { Commitment, SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { toReportOn } from './toReportOn.ts'

const one = (id: string, rest: object) =>
  ({ id, status: 'open', reports: [], ...rest }) as unknown as Commitment
const ids = (list: readonly Commitment[]) => list.map(({ id }) => id)
const [first, second] = ['first', 'second'] as SessionId[]

it('asks about what was promised before, and keeps what was answered for this session', () => {
  const mine = [
    one('before', { madeIn: first }),
    one('between', {}),
    one('now', { madeIn: second }),
    one('closedLongAgo', { madeIn: first, status: 'closed', reports: [{ at: 1, session: first }] }),
    one('closedForNow', { madeIn: first, status: 'closed', reports: [{ at: 2, session: second }] }),
  ]
  expect(ids(toReportOn(mine, second))).toEqual(['before', 'between', 'closedForNow'])
  expect(ids(toReportOn(mine, undefined))).toEqual(['before', 'between', 'now'])
})
