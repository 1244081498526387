import { Trans } from '@lingui/react/macro'
import type { SessionId } from '@setroom/shared'
import { NoteShown } from '../feedback/NoteShown.tsx'
import { useFeedback } from '../feedback/useFeedback.ts'
import { ClosingSection } from './ClosingSection.tsx'

/** What others wrote to this person in peer feedback; nothing where nobody did. */
export function GivenToday({ session }: { session: SessionId | undefined }) {
  const notes = useFeedback().given.filter((note) => note.session === session)
  if (notes.length === 0) return null
  return (
    <ClosingSection title={<Trans>What the others wrote to you</Trans>}>
      <ul className="space-y-5" data-phase="peerFeedback">
        {notes.map((note) => (
          <li key={note.text.id}>
            <NoteShown note={note} />
          </li>
        ))}
      </ul>
    </ClosingSection>
  )
}
