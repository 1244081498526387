import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem } from '@setroom/shared'
import { useState } from 'react'
import { useSealAndSend, useView } from '../connection/index.ts'
import { useDraft } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { writeNote } from './reflectionNote.ts'

/** A sentence to keep something, or to change it. */
export function NoteForm({ item }: { item: AgendaItem }) {
  const { t } = useLingui()
  const session = useView(({ common }) => common.session?.id)
  const sealAndSend = useSealAndSend()
  const { text, setText } = useDraft(`note:${item.id}`)
  const [kind, setKind] = useState<'keep' | 'change'>('keep')
  const [busy, setBusy] = useState(false)
  const write = async () => {
    if (session === undefined) return
    setBusy(true)
    const answer = await sealAndSend(async (seal) => {
      const sealed = await seal('reflection.note', writeNote({ kind, text }), { scope: session })
      const move = { kind: 'processReflection', move: { type: 'note.write', text: sealed } } as const
      return { type: 'phase.move', from: item.id, move }
    })
    setBusy(false)
    if (answer.ok) setText('')
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && text.trim() !== '') void write()
      }}
    >
      <Choice
        legend={<Trans>What is it about?</Trans>}
        hideLegend
        value={kind}
        onChange={setKind}
        options={[
          { value: 'keep', label: t`Keep` },
          { value: 'change', label: t`Change` },
        ]}
      />
      <TextArea
        aria-label={
          kind === 'keep' ? t`What helped us, and should stay?` : t`What do we do differently next time?`
        }
        placeholder={
          kind === 'keep' ? t`What helped us, and should stay?` : t`What do we do differently next time?`
        }
        voice="people"
        limit={280}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SealedHint>
          <Trans>Your set reads it, with your name.</Trans>
        </SealedHint>
        <Button type="submit" busy={busy} disabled={text.trim() === ''}>
          <Trans>Add it</Trans>
        </Button>
      </div>
    </form>
  )
}
