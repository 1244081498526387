import { expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'
import type { MyRecord } from './myRecord.ts'
import { aRecord, hostile, plainWords } from './test/records.ts'

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const withWhat = (what: string, due: string | undefined = '2026-03-10', open = true): MyRecord => {
  const record = aRecord()
  return {
    ...record,
    commitments: record.commitments.map((one) => ({ ...one, due, open, words: { ...one.words, what } })),
  }
}

it('puts a commitment on its day, all day, with an alarm at nine two days before', () => {
  const lines = unfolded(calendarOf(aRecord(), plainWords))
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
  for (const line of [
    'UID:c1@setroom',
    'DTSTAMP:20260304T120000Z',
    'DTSTART;VALUE=DATE:20260310',
    'SUMMARY:Call Jo',
    'DESCRIPTION:sign: Jo says so',
    'TRANSP:TRANSPARENT',
    'ACTION:DISPLAY',
    'TRIGGER:-P1DT15H',
    'DESCRIPTION:dueSoon: Call Jo',
  ])
    expect(lines).toContain(line)
  expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([])
})

it('leaves out what is closed or has no date', () => {
  expect(calendarOf(withWhat('x', undefined), plainWords)).toContain('BEGIN:VEVENT')
  const none = { ...withWhat('x') }
  const noDate = none.commitments.map((one) => ({ ...one, due: undefined }))
  expect(calendarOf({ ...none, commitments: noDate }, plainWords)).not.toContain('BEGIN:VEVENT')
  expect(calendarOf(withWhat('x', '2026-03-10', false), plainWords)).not.toContain('BEGIN:VEVENT')
})

it.each([...hostile, `${'Ünïcödé 👩‍👩‍👧 '.repeat(30)}end`, 'a;b,c\\d\ne'])(
  'stays one event whatever is promised: %j',
  (what) => {
    const file = calendarOf(withWhat(what), plainWords)
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR(\r\n)?$/)
    // Every line break is CRLF, and no line is longer than 75 octets.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    const lines = unfolded(file)
    expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    const summary = lines.find((line) => line.startsWith('SUMMARY:'))?.slice(8) ?? ''
    expect(summary.replace(/\\[\\;,n]/g, '')).not.toMatch(/[;,\\]/)
  },
)

it('comes back as it was written', () => {
  const what = 'Call Jo; then, maybe, Ben \\ Ana'
  const summary = unfolded(calendarOf(withWhat(what), plainWords)).find((line) => line.startsWith('SUMMARY:'))
  expect(summary?.slice(8).replace(/\\(.)/g, '$1')).toBe(what)
})
