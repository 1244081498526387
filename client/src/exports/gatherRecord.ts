import {
  askedRows,
  type Commitment,
  type Place,
  type Question,
  questionMarkOf,
  type ReflectionNote,
  type Report,
  type Text,
  type View,
} from '@setroom/shared'
import { readCommitment } from '../commitments/commitmentWords.ts'
import { inOrder } from '../commitments/inOrder.ts'
import { plainDateAt } from '../commitments/plainDates.ts'
import { readReport } from '../commitments/reportWords.ts'
import { readNote } from '../reflection/reflectionNote.ts'
import { aboutMe, meetingsOf } from './aboutMe.ts'
import { gatherWritten, type Written } from './gatherWritten.ts'
import type { CommitmentRecord, MyRecord, NoteRecord, QuestionRecord } from './myRecord.ts'

/** Opens one text where it stands; undefined when this browser cannot. */
export type OpenText = (text: Text, place: Place) => Promise<string | undefined>

/**
 * Collects one's own: commitments with their reports, the questions one marked as presenter and one's own notes, the
 * last two of the session in view; what the set knows of them; and `all` that they wrote, opened. `now` in epoch ms.
 */
export async function gatherRecord(
  { common, own }: View,
  openText: OpenText,
  now: number,
  all: readonly Written[] = [],
): Promise<MyRecord> {
  const { id: me, name, zone } = own.me
  let unread = 0
  const open: OpenText = async (text, place) => {
    if ('gone' in text) return undefined
    const plain = await openText(text, place)
    if (plain === undefined) unread++
    return plain
  }
  const nameOf = (id: string | undefined) => Object.values(common.members).find((one) => one.id === id)?.name

  async function report({ text, at }: Report): Promise<CommitmentRecord['reports']> {
    const plain = await open(text, { purpose: 'commitment.report', author: me })
    return plain === undefined ? [] : [{ at, words: readReport(plain) }]
  }

  async function commitment(one: Commitment): Promise<CommitmentRecord[]> {
    const plain = await open(one.text, { purpose: 'commitment', author: me })
    if (plain === undefined) return []
    const { supporter, ...words } = readCommitment(plain)
    const { id, due, shown, status, madeAt } = one
    const reports = (await Promise.all(one.reports.map(report))).flat()
    return [{ id, words, supporter: nameOf(supporter), due, open: status === 'open', shown, madeAt, reports }]
  }

  async function question(row: Question): Promise<QuestionRecord[]> {
    if (row.mark === undefined) return []
    const plain = await open(row.mark, { purpose: 'question.mark', author: me })
    const mark = questionMarkOf(plain ?? '')
    if (mark === undefined) return []
    const text = row.text && (await open(row.text, { purpose: 'question', author: row.asker }))
    return [{ at: row.at, asker: nameOf(row.asker) ?? '', text, mark }]
  }

  async function note({ text, at }: ReflectionNote): Promise<NoteRecord[]> {
    const plain = await open(text, { purpose: 'reflection.note', author: me })
    return plain === undefined ? [] : [{ at, words: readNote(plain) }]
  }

  const mine = [...Object.values<Commitment>(common.commitments), ...Object.values<Commitment>(own.hidden)]
  const commitments = new Map(mine.filter(({ owner }) => owner === me).map((one) => [one.id, one]))
  const rows: Question[] = []
  const notes: ReflectionNote[] = []
  for (const item of common.agenda) {
    const phase = common.phases[item.id]
    if (phase?.kind === 'openQuestions' && item.presenter === me) rows.push(...askedRows(phase.data))
    if (phase?.kind === 'processReflection')
      notes.push(...Object.values(phase.data.notes).filter(({ author }) => author === me))
  }
  const { written, unread: unreadOfAll } = await gatherWritten(
    all,
    { me, sessions: common.sessions, nameOf },
    openText,
  )
  const byTime = (a: { at: number }, b: { at: number }) => a.at - b.at
  return {
    set: common.set.name,
    name,
    at: now,
    today: plainDateAt(now, zone),
    commitments: (await Promise.all(inOrder([...commitments.values()]).map(commitment))).flat(),
    questions: (await Promise.all(rows.sort(byTime).map(question))).flat(),
    notes: (await Promise.all(notes.sort(byTime).map(note))).flat(),
    about: aboutMe({ common, own }),
    meetings: meetingsOf({ common, own }),
    written,
    // Those of the view are among all.
    unread: all.length > 0 ? unreadOfAll : unread,
  }
}
