import type { SessionEntry, SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { dateBefore } from './dateBefore.ts'

function entry(number: number, at?: number, status: SessionEntry['status'] = 'planned'): SessionEntry {
  const id = `s${number}` as SessionId
  return { id, number, status, agenda: [], ...(at === undefined ? {} : { at }) }
}

it('the date before a session is the last one that was not called off, held or not', () => {
  const [first, called, second] = [entry(1, 10, 'closed'), entry(2, 20, 'cancelled'), entry(3, 30)]
  const all = [second, called, entry(4), first]
  expect(dateBefore(all, second)).toBe(10)
  expect(dateBefore(all, first)).toBeUndefined()
  expect(dateBefore(all, entry(4))).toBeUndefined()
})
