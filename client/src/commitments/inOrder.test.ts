import type { Commitment } from '@setroom/shared'
import { expect, it } from 'vitest'
import { inOrder } from './inOrder.ts'

const one = (id: string, rest: Partial<Commitment> = {}) =>
  ({
    id,
    owner: 'ana',
    madeAt: 1,
    shown: true,
    status: 'open',
    reports: [],
    ...rest,
  }) as unknown as Commitment

it('puts what is due first first, then what has no day, then what is closed', () => {
  const list = [
    one('closed', { status: 'closed', reports: [{ at: 5 }] as never }),
    one('closedLater', { status: 'closed', reports: [{ at: 9 }] as never }),
    one('noDay', { madeAt: 2 }),
    one('noDayFirst', { madeAt: 1 }),
    one('late', { due: '2026-05-01' }),
    one('soon', { due: '2026-03-01' }),
  ]
  expect(inOrder(list).map(({ id }) => id)).toEqual([
    'soon',
    'late',
    'noDayFirst',
    'noDay',
    'closedLater',
    'closed',
  ])
})
