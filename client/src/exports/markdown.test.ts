import { expect, it } from 'vitest'
import { escapeMarkdown, markdownOf } from './markdown.ts'
import type { WrittenRecord } from './myRecord.ts'
import { aRecord, dates, hostile, plainWords } from './test/records.ts'

const kindOf = ({ kind }: WrittenRecord) => kind

it('writes what there is, headed by what it is', () => {
  expect(markdownOf(aRecord(), plainWords, dates, kindOf)).toBe(`# title: Tuesday set

Ana, 2026-03-04

## commitments

### Call Jo

- **due:** 2026-03-10
- **status:** open
- **sign:** Jo says so
- **confidence:** 7
- **report, 2026-03-04:** partly
  - result: Two of  \n    three

## questions

- What else?
  (Ben, 2026-03-04, madeThink)
- *aloud*
  (Ben, 2026-03-04, park)

## notes

- **keep:** The silence

## meetings

- session 1, 2026-03-04: present

## about

- **name:** Ana
- **email:** ana@set.example
- **zone:** Europe/Lisbon
- **language:** en
- **contract:** 2, 2026-03-04
- **spoke:** 12
- **device:** Firefox, 2026-03-04
`)
})

it.each(hostile)('leaves %j as text', (text) => {
  const record = aRecord()
  const [one] = record.commitments
  const written = markdownOf(
    {
      ...record,
      commitments: [{ ...one!, words: { ...one!.words, what: text, sign: text } }],
      notes: [{ at: 0, words: { kind: 'change', text } }],
      written: [{ at: 0, kind: 'chat', session: 1, from: text, text }],
    },
    plainWords,
    dates,
    kindOf,
  )
  // Nothing of it begins a heading, a list, a quote, a rule or code of its own.
  const own =
    /^(# title|## (commitments|questions|notes|meetings|about|written)|### |- \*\*|- \*aloud|- What else|- session 1| {2}\(| {2,4}- (result|\S)|Ana,|$| {2,4}\S)/
  for (const line of written.split('\n')) expect(line).toMatch(own)
  expect(written).not.toMatch(/<(?!\/?$)/)
  expect(written).not.toMatch(/(?<!\\)!?\[/)
  expect(written.split('\n').filter((line) => /^#{1,3} /.test(line))).toHaveLength(8)
})

it('escapes what would make a list or a heading of a line, and keeps what is plain', () => {
  expect(escapeMarkdown('1. one\n- two\n# three\n+ four')).toBe(
    '1\\. one  \n  \\- two  \n  \\# three  \n  \\+ four',
  )
  expect(escapeMarkdown('By 3.30 p.m., e.g. (at once) - really!')).toBe(
    'By 3.30 p.m., e.g. (at once) - really!',
  )
})
