import type { MemberId, Purpose, Sealed, SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import type { OpenText } from './gatherRecord.ts'
import { gatherWritten, type Written } from './gatherWritten.ts'
import { jsonOf } from './json.ts'
import { aRecord } from './test/records.ts'

const me = 'ana' as MemberId
const text = (id: string) => ({ v: 1, id, epoch: 1, scope: 'set', iv: '', ct: '' }) as unknown as Sealed
const one = (id: string, where: string, more: Partial<Written> = {}): Written => ({
  text: text(id),
  where,
  session: null,
  at: 0,
  by: me,
  ...more,
})
/** Opens a text for the one purpose and author that it was sealed by, as seals do. */
const opener =
  (
    sealed: Readonly<Record<string, [purpose: Purpose, author: string, plain: string]>>,
    tried: string[] = [],
  ): OpenText =>
  async (asked, { purpose, author }) => {
    tried.push(`${asked.id} ${purpose}`)
    const [fits, whose, plain] = sealed[asked.id] ?? []
    return purpose === fits && author === whose ? plain : undefined
  }
const around = {
  me,
  sessions: { s1: { id: 's1' as SessionId, number: 3, status: 'closed' as const, agenda: [] } },
  nameOf: (id: MemberId) => (id === 'ben' ? 'Ben' : undefined),
}

it('finds what each text was sealed for, in order of time, and looks first where the last one was', async () => {
  const tried: string[] = []
  const open = opener(
    { b: ['bid', 'ana', 'Me, please'], b2: ['bid', 'ana', 'Me again'], c: ['chat', 'ana', 'Hello'] },
    tried,
  )
  const all = [
    one('b2', 'phase/bidMade.text', { at: 3 }),
    one('b', 'phase/bidMade.text', { at: 1, session: 's1' as SessionId }),
    one('c', 'chatSaid.line.text', { at: 2, by: null }),
  ]
  const { written, unread } = await gatherWritten(all, around, open)
  expect(unread).toBe(0)
  expect(written).toEqual([
    { at: 1, kind: 'bid', session: 3, from: undefined, text: 'Me, please' },
    { at: 2, kind: 'chat', session: undefined, from: undefined, text: 'Hello' },
    { at: 3, kind: 'bid', session: undefined, from: undefined, text: 'Me again' },
  ])
  expect(tried.filter((line) => line.startsWith('b2'))).toEqual(['b2 bid'])
})

it('has what somebody wrote for one alone with their name, leaves out a calendar’s secret, counts what stays shut', async () => {
  const open = opener({ f: ['offer', 'ben', 'You listened'], k: ['calendar.token', 'ana', 'secret'] })
  const all = [one('f', 'given.text', { by: 'ben' as MemberId }), one('k', 'feedMade.text'), one('x', 'y')]
  const { written, unread } = await gatherWritten(all, around, open)
  expect(written).toEqual([{ at: 0, kind: 'offer', session: undefined, from: 'Ben', text: 'You listened' }])
  expect(unread).toBe(1)
})

it('writes JSON that any program reads, with instants as ISO 8601', () => {
  const record = aRecord()
  const file = JSON.parse(
    jsonOf({ ...record, written: [{ at: 0, kind: 'chat', session: 1, from: undefined, text: '{"a"' }] }),
  )
  expect(file).toMatchObject({ format: 'setroom.mine', version: 1, set: 'Tuesday set' })
  expect(file.written).toEqual([{ at: '1970-01-01T00:00:00.000Z', kind: 'chat', session: 1, text: '{"a"' }])
  expect(file.commitments[0]).toMatchObject({ madeAt: '2026-03-04T12:00:00.000Z', due: '2026-03-10' })
  expect(file.about.contract.affirmedAt).toBe('2026-03-04T12:00:00.000Z')
})
