import { stringify } from 'csv-stringify/browser/esm/sync'
import { plainDateAt } from '../commitments/plainDates.ts'
import { cleanText } from './cleanText.ts'
import type { ExportWords } from './exportWords.ts'
import type { MyRecord } from './myRecord.ts'

/**
 * One's record as a table for a spreadsheet, a row for each commitment, report, question and note: UTF-8 with a byte
 * order mark (without it Excel misreads accents). No cell can be taken for a formula.
 */
export function csvOf(record: MyRecord, words: ExportWords): string {
  const columns = [
    'kind',
    'text',
    'date',
    'due',
    'status',
    'shown',
    'sign',
    'first',
    'confidence',
    'supporter',
    'outcome',
    'result',
    'learned',
    'next',
    'asker',
    'mark',
  ] as const
  type Row = Partial<Record<(typeof columns)[number], string>>
  const day = (at: number) => plainDateAt(at, record.about.zone)
  const rows: Row[] = [
    ...record.commitments.flatMap((one): Row[] => [
      {
        kind: words.commitment,
        text: one.words.what,
        date: day(one.madeAt),
        due: one.due ?? '',
        status: one.open ? words.open : words.closed,
        shown: one.shown ? words.yes : words.no,
        sign: one.words.sign,
        first: one.words.first,
        confidence: one.words.confidence === undefined ? '' : String(one.words.confidence),
        supporter: one.supporter ?? '',
      },
      ...one.reports.map(
        ({ at, words: { outcome, result, learned, next } }): Row => ({
          kind: words.report,
          text: one.words.what,
          date: day(at),
          outcome: outcome === undefined ? '' : words[outcome],
          result,
          learned,
          next,
        }),
      ),
    ]),
    ...record.questions.map(
      ({ at, asker, text, mark }): Row => ({
        kind: words.question,
        text: text ?? words.aloud,
        date: day(at),
        asker,
        mark: words[mark],
      }),
    ),
    ...record.notes.map(
      ({ at, words: note }): Row => ({
        kind: words.note,
        text: note.text,
        date: day(at),
        mark: words[note.kind],
      }),
    ),
  ]
  return stringify(
    [
      columns.map((column) => words[column]),
      ...rows.map((row) => columns.map((column) => cell(row[column] ?? ''))),
    ],
    { bom: true, escape_formulas: true, quoted_string: true, record_delimiter: 'windows' },
  )
}

/**
 * Spreadsheets of other countries part cells at semicolons or tabs and do not mind the quotes, so that a sign of a
 * formula inside a text may come to stand first: it gets an apostrophe there too.
 */
function cell(text: string): string {
  return cleanText(text).replace(/([;,\t\n"]\s*)([=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'$2")
}
