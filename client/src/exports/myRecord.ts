import type { QuestionMark } from '@setroom/shared'
import type { CommitmentWords } from '../commitments/commitmentWords.ts'
import type { PlainDate } from '../commitments/plainDates.ts'
import type { ReportWords } from '../commitments/reportWords.ts'
import type { NoteWords } from '../reflection/reflectionNote.ts'

/** A commitment in one's own record; `supporter` by name, instants in epoch ms. */
export type CommitmentRecord = {
  id: string
  words: Omit<CommitmentWords, 'supporter'>
  supporter: string | undefined
  due: PlainDate | undefined
  open: boolean
  shown: boolean
  madeAt: number
  reports: readonly { at: number; words: ReportWords }[]
}

/** A question of one's own round that one marked. One asked aloud has no text. */
export type QuestionRecord = { at: number; asker: string; text: string | undefined; mark: QuestionMark }

/** A note of one's own from process reflection. */
export type NoteRecord = { at: number; words: NoteWords }

/** All of one person's in one set, opened, as their exports hold it. */
export type MyRecord = {
  set: string
  name: string
  /** When it was made, epoch ms. */
  at: number
  today: PlainDate
  commitments: readonly CommitmentRecord[]
  questions: readonly QuestionRecord[]
  notes: readonly NoteRecord[]
  /** Texts that this browser could not open: they are missing above. */
  unread: number
}
