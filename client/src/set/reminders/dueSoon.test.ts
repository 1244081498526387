import type { Commitment } from '@setroom/shared'
import { expect, it } from 'vitest'
import { dueSoon } from './dueSoon.ts'

const promise = (id: string, due: string | undefined, status: Commitment['status'] = 'open') =>
  ({ id, due, status }) as unknown as Commitment

it('reminds of what is open and due within two days, today, or before, the nearest date first', () => {
  const mine = [
    promise('in three', '2027-01-03'),
    promise('in two', '2027-01-02'),
    promise('today', '2026-12-31'),
    promise('late', '2026-11-01'),
    promise('done', '2026-12-31', 'closed'),
    promise('open end', undefined),
  ]
  expect(dueSoon(mine, '2026-12-31').map(({ id }) => id)).toEqual(['late', 'today', 'in two'])
})
