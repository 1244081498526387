import { isLanguage, languages } from '../app/languages.ts'
import { cleanText, oneLine } from './cleanText.ts'
import type { ExportWords } from './exportWords.ts'
import type { AboutRecord, CommitmentRecord, MeetingRecord, MyRecord, WrittenRecord } from './myRecord.ts'

/** How dates are written: an instant (epoch ms) and a plain date. */
export type DateWords = { date: (at: number) => string; plainDate: (date: string) => string }

/** How what they wrote is read: what it is, and its parts in words. */
export type ReadWritten = (written: WrittenRecord) => { kind: string; parts: readonly string[] }

/** One's record as Markdown. Whatever people wrote stays text: no markup, link, image or HTML comes to life in it. */
export function markdownOf(
  record: MyRecord,
  words: ExportWords,
  dates: DateWords,
  readWritten: ReadWritten,
): string {
  const { set, name, at, commitments, questions, notes, meetings, written } = record
  const parts = [
    `# ${words.title}: ${escapeLine(set)}`,
    `${escapeLine(name)}, ${dates.date(at)}`,
    commitments.length > 0 && `## ${words.commitments}`,
    ...commitments.map((one) => commitment(one, words, dates)),
    questions.length > 0 && `## ${words.questions}`,
    questions
      .map(({ text, asker, mark, at }) => {
        const said = text === undefined ? `*${words.aloud}*` : escapeMarkdown(text)
        return `- ${said}\n  (${escapeLine(asker)}, ${dates.date(at)}, ${words[mark]})`
      })
      .join('\n'),
    notes.length > 0 && `## ${words.notes}`,
    notes.map(({ words: note }) => `- **${words[note.kind]}:** ${escapeMarkdown(note.text)}`).join('\n'),
    meetings.length > 0 && `## ${words.meetings}`,
    meetings.map((one) => meeting(one, words, dates)).join('\n'),
    `## ${words.about}`,
    about(record.about, words, dates),
    written.length > 0 && `## ${words.written}`,
    written.map((one) => entry(one, readWritten(one), words, dates)).join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function meeting({ number, at, present, apologised }: MeetingRecord, words: ExportWords, dates: DateWords) {
  const day = at === undefined ? '' : `, ${dates.date(at)}`
  const how = present ? words.present : apologised ? words.apologised : words.absent
  return `- ${words.session} ${number}${day}: ${how}`
}

function about(
  { name, email, zone, language, contract, devices, spoke }: AboutRecord,
  words: ExportWords,
  dates: DateWords,
): string {
  const seconds = spoke.reduce((sum, one) => sum + one.seconds, 0)
  return [
    `- **${words.name}:** ${escapeLine(name)}`,
    email !== undefined && `- **${words.email}:** ${escapeLine(email)}`,
    zone !== undefined && `- **${words.zone}:** ${escapeLine(zone)}`,
    `- **${words.language}:** ${isLanguage(language) ? languages[language] : language}`,
    contract && `- **${words.contract}:** ${contract.version}, ${dates.date(contract.affirmedAt)}`,
    seconds > 0 && `- **${words.spoke}:** ${seconds}`,
    ...devices.map(({ label, at }) => `- **${words.device}:** ${escapeLine(label)}, ${dates.date(at)}`),
  ]
    .filter(Boolean)
    .join('\n')
}

function entry(
  { at, session, from }: WrittenRecord,
  { kind, parts }: ReturnType<ReadWritten>,
  words: ExportWords,
  dates: DateWords,
): string {
  const where = session === undefined ? '' : `, ${words.session} ${session}`
  const whose = from === undefined ? '' : `, ${escapeLine(from)}`
  const said = parts.map((part) => escapeMarkdown(part))
  return `- **${kind}** (${dates.date(at)}${where}${whose}): ${said.join(' · ')}`
}

function commitment(one: CommitmentRecord, words: ExportWords, dates: DateWords): string {
  const { what, sign, first, confidence } = one.words
  const lines = [
    one.due !== undefined && `- **${words.due}:** ${dates.plainDate(one.due)}`,
    `- **${words.status}:** ${one.open ? words.open : words.closed}`,
    sign && `- **${words.sign}:** ${escapeMarkdown(sign)}`,
    first && `- **${words.first}:** ${escapeMarkdown(first)}`,
    confidence !== undefined && `- **${words.confidence}:** ${confidence}`,
    one.supporter !== undefined && `- **${words.supporter}:** ${escapeLine(one.supporter)}`,
    ...one.reports.flatMap(({ at, words: report }) => [
      `- **${words.report}, ${dates.date(at)}:** ${report.outcome === undefined ? '' : words[report.outcome]}`.trimEnd(),
      report.result && `  - ${words.result}: ${nested(report.result)}`,
      report.learned && `  - ${words.learned}: ${nested(report.learned)}`,
      report.next && `  - ${words.next}: ${nested(report.next)}`,
    ]),
  ]
  return `### ${escapeLine(what) || '…'}\n\n${lines.filter(Boolean).join('\n')}`
}

const nested = (text: string) => escapeMarkdown(text, '    ')

/** A text inside a list entry: its lines are indented under the entry, empty ones left out. */
export function escapeMarkdown(text: string, indent = '  '): string {
  return cleanText(text)
    .split(/[\n\u2028\u2029]+/u)
    .map((line) => escapeInline(line.trim()))
    .filter((line) => line !== '')
    .join(`  \n${indent}`)
}

function escapeLine(text: string): string {
  return escapeInline(oneLine(text))
}

function escapeInline(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]~|#]/gu, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // What makes a heading, a list or a rule of a line.
      .replace(/^([-+=])/u, '\\$1')
      .replace(/^(\d+)([.)])/u, '$1\\$2')
  )
}
