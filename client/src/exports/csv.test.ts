import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'
import { aRecord, hostile, plainWords } from './test/records.ts'

/** A reader for CSV of any separator, as careless as spreadsheets are: quotes count only around a whole cell. */
function cellsOf(csv: string, separator: string): string[] {
  const cells: string[] = []
  let rest = csv.replace(/^\ufeff/, '')
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(?=[\r\n]|$|.)/s.exec(rest)
    const closes = quoted !== null && [separator, '\r', '\n', undefined].includes(rest[quoted[0].length])
    const cell = closes ? quoted[0] : (new RegExp(`^[^${separator}\r\n]*`).exec(rest)?.[0] ?? '')
    cells.push(closes ? (quoted[1] ?? '').replaceAll('""', '"') : cell.replace(/^"/, ''))
    rest = rest.slice(cell.length).replace(new RegExp(`^(${separator}|\r?\n)`), '')
  }
  return cells
}

const formulas = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '\uFF1D1+1',
  "=cmd|' /C calc'!A0",
  'a;=1+1',
  'a; =1+1',
  'a\n=1+1',
  'a\n\n@x',
  'a\t-1',
  'a,=1+1',
  '"=1+1',
  'x"";=1+1',
  ...hostile,
]

const withText = (text: string) => {
  const record = aRecord()
  const [one] = record.commitments
  const words = { what: text, sign: text, first: text, confidence: 3 }
  const report = { outcome: 'not' as const, result: text, learned: text, next: text }
  return csvOf(
    {
      ...record,
      commitments: [{ ...one!, supporter: text, words, reports: [{ at: 0, words: report }] }],
      questions: [{ at: 0, asker: text, text, mark: 'park' }],
      notes: [{ at: 0, words: { kind: 'keep', text } }],
    },
    plainWords,
  )
}

it.each(formulas)('lets no cell begin as a formula, whatever separates the cells: %j', (text) => {
  for (const separator of [',', ';', '\t']) {
    for (const cell of cellsOf(withText(text), separator))
      expect(cell).not.toMatch(/^\s*[=+\-@\t\uff1d\uff0b\uff0d\uff20]/)
  }
})

it('is a table that spreadsheets read: a byte order mark, rows of one length, text as it was written', () => {
  const csv = csvOf(aRecord(), plainWords)
  expect(csv.startsWith('\ufeff"kind","text","date","due"')).toBe(true)
  const cells = cellsOf(csv, ',')
  expect(cells).toHaveLength(16 * 6)
  expect(cells.slice(16, 26)).toEqual([
    'commitment',
    'Call Jo',
    '2026-03-04',
    '2026-03-10',
    'open',
    'yes',
    'Jo says so',
    '',
    '7',
    '',
  ])
  expect(cells).toContain('Two of\nthree')
})
