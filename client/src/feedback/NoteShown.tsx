import type { FeedbackNote } from '@setroom/shared'
import type { ReactNode } from 'react'
import { SealedWords, useSealedText } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { PersonChip } from '../ui/PersonChip.tsx'

/** One note of feedback: from whom it is (or, of one’s own, for whom), and the words. */
export function NoteShown({
  note,
  by = 'from',
  about,
}: {
  note: FeedbackNote
  by?: 'from' | 'to' | undefined
  /** A few quiet words at the end of the line. */
  about?: ReactNode
}) {
  const name = useName(note[by])
  const reading = useSealedText(note.text, { purpose: 'feedback', author: note.from })
  return (
    <div className="text-start">
      <PersonChip id={note[by]} name={name} note={about} />
      <div className="mt-1 ps-9.5">
        <SealedWords reading={reading} size="large" />
      </div>
    </div>
  )
}
