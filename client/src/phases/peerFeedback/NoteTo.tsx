import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, FeedbackNote, MemberId } from '@setroom/shared'
import { useState } from 'react'
import { SealedWords, useSealAndSend, useSealedText, useSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useName } from '../../room/useName.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'

/** One person to write to: what one wrote, and the way to write it, change it or take it back. */
export function NoteTo({
  item,
  to,
  note,
  handedOut,
}: {
  item: AgendaItem
  to: MemberId
  note: FeedbackNote | undefined
  handedOut: boolean
}) {
  const { t } = useLingui()
  const name = useName(to)
  const send = useSend()
  const draft = useDraft(`feedback:${item.id}:${to}`)
  const [opened, setOpened] = useState(false)
  const writing = opened || (draft.text !== '' && note === undefined)
  const settled = note !== undefined && handedOut
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <PersonChip id={to} name={name} />
        {!writing && !settled && (
          <span className="flex flex-wrap gap-2">
            {note !== undefined && (
              <Button
                kind="quiet"
                size="small"
                aria-label={t`Take it back: what you wrote to ${name}`}
                onClick={() => void send({ type: 'feedback.takeBack', phase: item.id, to })}
              >
                <Trans>Take it back</Trans>
              </Button>
            )}
            <Button
              size="small"
              aria-label={note === undefined ? t`Write to ${name}` : t`Change it: what you wrote to ${name}`}
              onClick={() => setOpened(true)}
            >
              {note === undefined ? <Trans>Write</Trans> : <Trans>Change it</Trans>}
            </Button>
          </span>
        )}
      </div>
      {note !== undefined && !writing && <Written note={note} />}
      {writing && (
        <NoteForm
          item={item}
          to={to}
          name={name}
          note={note}
          draft={draft}
          onDone={() => {
            draft.setText('')
            setOpened(false)
          }}
        />
      )}
    </li>
  )
}

function Written({ note }: { note: FeedbackNote }) {
  const reading = useSealedText(note.text, { purpose: 'feedback', author: note.from })
  return (
    <div className="mt-1 ps-9.5">
      <SealedWords reading={reading} />
    </div>
  )
}

function NoteForm({
  item,
  to,
  name,
  note,
  draft: { text, setText },
  onDone,
}: {
  item: AgendaItem
  to: MemberId
  name: string
  note: FeedbackNote | undefined
  draft: { text: string; setText: (text: string) => void }
  onDone: () => void
}) {
  const { t } = useLingui()
  const sealAndSend = useSealAndSend()
  const reading = useSealedText(note?.text, { purpose: 'feedback', ...(note && { author: note.from }) })
  const words = text === '' ? (reading.plain ?? '') : text
  const [busy, run] = useBusy()
  const save = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'feedback.write',
        phase: item.id,
        to,
        text: await seal('feedback', words.trim(), { scope: 'set', to }),
      }))
      if (answer.ok) onDone()
    })
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && words.trim() !== '') void save()
      }}
    >
      <TextArea
        aria-label={t`To ${name}: what you saw, what it did for you, what you wish them`}
        placeholder={t`What you saw, what it did for you, what you wish them`}
        voice="people"
        rows={3}
        limit={800}
        value={words}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="mt-2.5 flex flex-wrap items-center justify-between gap-2.5">
        <SealedHint>
          <Trans>Sealed for {name} alone, with your name.</Trans>
        </SealedHint>
        <span className="flex flex-wrap gap-2">
          <Button kind="quiet" size="small" onClick={onDone}>
            <Trans>Leave it</Trans>
          </Button>
          <Button type="submit" kind="main" size="small" busy={busy} disabled={words.trim() === ''}>
            <Trans>Keep it for {name}</Trans>
          </Button>
        </span>
      </div>
    </form>
  )
}
