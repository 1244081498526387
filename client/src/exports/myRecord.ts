import type { Purpose, QuestionMark } from '@setroom/shared'
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

/** A text of one's own, or for oneself alone, in every version that was sent. `session`: the set's number of it. */
export type WrittenRecord = {
  at: number
  kind: Purpose
  session: number | undefined
  /** Who wrote it, where somebody else did. */
  from: string | undefined
  text: string
}

/** A session that took place, as far as it concerns this person; `apologised`: said that they cannot come. */
export type MeetingRecord = { number: number; at: number | undefined; present: boolean; apologised: boolean }

/** What the set knows of this person. */
export type AboutRecord = {
  name: string
  email: string | undefined
  zone: string | undefined
  language: string
  role: string
  /** The last version of the contract that they affirmed. */
  contract: { version: number; affirmedAt: number } | undefined
  devices: readonly { label: string; at: number }[]
  /** Seconds they spoke in the last session, by kind of phase. */
  spoke: readonly { phase: string; seconds: number }[]
}

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
  about: AboutRecord
  meetings: readonly MeetingRecord[]
  /** Everything they wrote, oldest first; empty where only what is on the screen was asked for. */
  written: readonly WrittenRecord[]
  /** Texts that this browser could not open: they are missing above. */
  unread: number
}
