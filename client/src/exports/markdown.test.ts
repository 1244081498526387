import { setupI18n } from '@lingui/core'
import type { Purpose } from '@setroom/shared'
import { describe, expect, it } from 'vitest'
import { fetchWords } from '../app/catalogues.ts'
import type { Language } from '../app/languages.ts'
import { asText } from './asText.ts'
import { exportWords } from './exportWords.ts'
import { escapeMarkdown, markdownOf, type ReadWritten } from './markdown.ts'
import { aRecord, dates, hostile, plainWords } from './test/records.ts'
import { purposes, writtenKinds } from './writtenKinds.ts'
import { type Reader, writtenParts } from './writtenParts.ts'

const plain: ReadWritten = ({ kind, text }) => ({ kind, parts: [text] })

it('writes what there is, headed by what it is', () => {
  expect(markdownOf(aRecord(), plainWords, dates, plain)).toBe(`# title: Tuesday set

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
- **language:** English
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
    plain,
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

describe('what was sealed as a code', () => {
  const readerOf = async (language: Language): Promise<Reader> => {
    const i18n = setupI18n({ locale: language, messages: { [language]: await fetchWords(language, '') } })
    const say: Reader['say'] = (message) => i18n._(message)
    const nameOf = (id: string) => (id === 'm-ben' ? 'Ben' : undefined)
    return { say, words: exportWords(say), plainDate: (date) => `on ${date}`, nameOf }
  }
  const promise = { what: 'Call Jo', sign: 'Jo says so', confidence: 7, supporter: 'm-ben' }
  const report = { outcome: 'partly', result: 'Two', learned: 'Ask', next: '' }
  const kept = {
    questions: [
      { id: 'q1', asker: 'm-ben', words: 'What else?' },
      { id: 'q2', asker: 'm-gone', words: '' },
    ],
  }
  const rated = { safety: 5, questions: 6, fairness: 4, usefulness: 7 }
  const sealed: readonly [kind: Purpose, text: unknown, english: string, german: string][] = [
    ['continue.choice', 'goOn', 'Go on', 'Weiter'],
    ['question.mark', 'madeThink', 'made me think', 'hat mich zum Nachdenken gebracht'],
    ['question.label', 'leading', 'leading', 'suggestiv'],
    ['question.share', 'not', 'no', 'nein'],
    ['consent.answer', 'no ', 'no', 'nein'],
    ['dates.marks', 'ymn-', 'I can · If need be · I cannot · –', 'Ich kann · Zur Not · Ich kann nicht · –'],
    ['goal.look', { words: 'Near', outcome: 'changed' }, 'It became another · Near', ''],
    ['goal', { what: 'Ask more', measure: 'Each day' }, 'Ask more · Each day', ''],
    ['commitment', promise, 'Call Jo · Jo says so · How sure, of 10: 7 · Who helps: Ben', ''],
    ['commitment', { ...promise, supporter: 'm-gone' }, 'Call Jo · Jo says so · How sure, of 10: 7', ''],
    ['commitment.report', report, 'Partly · Two · Ask', 'Teilweise · Two · Ask'],
    ['questions.kept', kept, 'What else? (Ben) · asked aloud, not written down', ''],
    ['reflection.note', { kind: 'keep', text: 'The silence' }, 'keep: The silence', ''],
    ['issue.card', { title: 'My boss', want: 'Peace', tried: '' }, 'My boss · Peace', ''],
    ['consent', { name: 'Eve', why: 'Knows us' }, 'Eve · Knows us', ''],
    ['shelf.item', { title: 'A book', words: 'Good' }, 'A book · Good', ''],
    ['contract.clause', { name: 'The board', on: '2026-03-10' }, 'The board · on 2026-03-10', ''],
    ['pulse.middle', rated, 'Openness: 5 · Questions: 6 · Fairness: 4 · Use: 7', ''],
  ]
  const plainOf = (text: unknown) => (typeof text === 'string' ? text : JSON.stringify(text))

  it('names a device in the reader’s language', async () => {
    const record = aRecord()
    const devices = [
      { label: 'Chrome, computer', at: 0 },
      { label: 'Something else', at: 0 },
    ]
    const file = asText({ ...record, about: { ...record.about, devices } }, await readerOf('de'), dates)
    expect(file).toContain('Chrome auf einem Computer, 1970-01-01')
    expect(file).toContain('Something else, 1970-01-01')
  })

  it.each(['en', 'de'] as const)('stands there in words, in %s', async (language) => {
    const reader = await readerOf(language)
    const meant = (english: string, german: string) => (language === 'en' ? english : german)
    const rows = sealed.filter(([, , english, german]) => meant(english, german) !== '')
    const record = aRecord()
    const file = asText(
      {
        ...record,
        written: rows.map(([kind, text]) => ({
          at: 0,
          kind,
          session: undefined,
          from: undefined,
          text: plainOf(text),
        })),
      },
      reader,
      dates,
    )
    expect(
      file
        .slice(file.indexOf(`## ${reader.words.written}`))
        .trim()
        .split('\n')
        .slice(2),
    ).toEqual(
      rows.map(
        ([kind, , english, german]) =>
          `- **${reader.say(writtenKinds[kind])}** (1970-01-01): ${meant(english, german)}`,
      ),
    )
  })

  it('is left as it is where nobody knows it, and whatever people typed always is', async () => {
    const reader = await readerOf('en')
    for (const kind of purposes.filter((one) => one !== 'dates.marks' && one !== 'reflection.note'))
      expect([kind, ...writtenParts({ kind, text: '<b>7' }, reader)]).toEqual([kind, '<b>7'])
    for (const text of ['["a"]', '12', 'goOn', '{"what":"x"}'])
      expect(writtenParts({ kind: 'chat', text }, reader)).toEqual([text])
  })
})
