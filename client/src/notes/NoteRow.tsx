import { Trans, useLingui } from '@lingui/react/macro'
import type { Note } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords, useOwn, useSealedText, useSend } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Folded } from '../ui/Folded.tsx'

/** A note with who left it and when; its writer takes it back. `fresh`: new to this person. */
export function NoteRow({ note, fresh }: { note: Note; fresh: boolean }) {
  const formats = useFormats()
  const me = useOwn(({ me }) => me.id)
  const name = useName(note.by)
  const reading = useSealedText(note.text, { purpose: 'note', author: note.by })
  return (
    <>
      <div className="wrap-anywhere">
        <Folded plain={reading.plain ?? ''}>
          <SealedWords reading={reading} size="large" />
        </Folded>
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-3 text-xs">
        {fresh && (
          <span className="rounded-full bg-phase-soft px-2 py-0.5 font-medium text-phase-ink">
            <Trans>new</Trans>
          </span>
        )}
        <span>
          <bdi>{name}</bdi> · {formats.dateTime(note.at)}
        </span>
        {note.by === me && <TakeBack note={note} />}
      </p>
    </>
  )
}

function TakeBack({ note: { id: note } }: { note: Note }) {
  const { t } = useLingui()
  const send = useSend()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button kind="quiet" size="small" aria-label={t`Take this note back`} onClick={() => setAsked(true)}>
        <Trans>Take it back</Trans>
      </Button>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Trans>Take this note back?</Trans>}
        body={<Trans>It goes from everybody’s page. Who has read it has read it.</Trans>}
        confirmLabel={<Trans>Take it back</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'note.takeBack', note })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </>
  )
}
