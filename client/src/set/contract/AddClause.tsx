import { Trans } from '@lingui/react/macro'
import { type ClauseId, randomId } from '@setroom/shared'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSealAndSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { useDraft } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { CLAUSE_LIMIT } from './ChangeClause.tsx'

/** A clause of the set's own. */
export function AddClause() {
  const sealAndSend = useSealAndSend()
  const { text, setText } = useDraft('contract.own')
  const [open, setOpen] = useState(false)
  const [busy, run] = useBusy()
  const words = text.trim()
  const add = () =>
    run(async () => {
      const clause = randomId<ClauseId>(crypto)
      const answer = await sealAndSend(async (seal) => ({
        type: 'contract.write',
        clause,
        seen: 0,
        text: await seal('contract.clause', words, { scope: 'set' }),
      }))
      if (!answer.ok) return
      setText('')
      setOpen(false)
    })
  if (!open && words === '')
    return (
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}>
        <Trans>Add a clause of our own</Trans>
      </Button>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label={<Trans>A clause of our own</Trans>}>
        <TextArea
          voice="people"
          limit={CLAUSE_LIMIT}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <SealedHint className="mt-1.5" />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" kind="main" size="small" busy={busy} disabled={words === ''}>
          <Trans>Add it</Trans>
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            setText('')
            setOpen(false)
          }}
        >
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </form>
  )
}
