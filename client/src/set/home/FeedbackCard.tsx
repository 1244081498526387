import { Trans, useLingui } from '@lingui/react/macro'
import type { FeedbackNote } from '@setroom/shared'
import { useState } from 'react'
import { useSend } from '../../connection/index.ts'
import { NoteShown } from '../../feedback/NoteShown.tsx'
import { useFeedback } from '../../feedback/useFeedback.ts'
import { useName } from '../../room/useName.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** What others wrote to this person in peer feedback; nothing for whoever was given none. */
export function FeedbackCard() {
  const { given } = useFeedback()
  if (given.length === 0) return null
  return (
    <Card title={<Trans>What the others wrote to you</Trans>}>
      <ul className="divide-y divide-line" data-phase="peerFeedback">
        {given.map((note) => (
          <li key={note.text.id} className="py-4 first:pt-0 last:pb-0">
            <Given note={note} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Given({ note }: { note: FeedbackNote }) {
  const { t } = useLingui()
  const send = useSend()
  const name = useName(note.from)
  const [asked, setAsked] = useState(false)
  const { session, phase, from, number } = note
  return (
    <>
      <NoteShown note={note} about={<Trans>Session {number}</Trans>} />
      <div className="mt-1 ps-9.5">
        <Button
          kind="quiet"
          size="small"
          className="-ms-3"
          aria-label={t`Let it go: what ${name} wrote`}
          onClick={() => setAsked(true)}
        >
          <Trans>Let it go</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Trans>Let this note go?</Trans>}
        body={<Trans>It is deleted, for you and for {name}. Nobody else has seen it.</Trans>}
        confirmLabel={<Trans>Let it go</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'feedback.letGo', session, phase, from })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
