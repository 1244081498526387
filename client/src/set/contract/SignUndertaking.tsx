import { Trans } from '@lingui/react/macro'
import type { ClauseId } from '@setroom/shared'
import { useState } from 'react'
import { isPlainDate } from '../../commitments/plainDates.ts'
import { useToday } from '../../commitments/useToday.ts'
import { useSealAndSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { Signed } from './undertakingWords.ts'

/** Notes who signed the sponsor's undertaking, and when. It is signed outside Setroom: the sponsor has no place here. */
export function SignUndertaking({
  clause,
  seen,
  onDone,
}: {
  clause: ClauseId
  seen: number
  onDone: () => void
}) {
  const sealAndSend = useSealAndSend()
  const [name, setName] = useState('')
  const [on, setOn] = useState(useToday())
  const [busy, run] = useBusy()
  const ready = name.trim() !== '' && isPlainDate(on)
  const save = () =>
    run(async () => {
      const signed: Signed = { name: name.trim(), on }
      const answer = await sealAndSend(async (seal) => ({
        type: 'contract.write',
        clause,
        seen,
        text: await seal('contract.clause', JSON.stringify(signed), { scope: 'set' }),
      }))
      if (answer.ok) onDone()
    })
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={<Trans>Who signed?</Trans>}>
          <TextInput maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label={<Trans>When?</Trans>}>
          <TextInput type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        </Field>
      </div>
      <SealedHint className="mt-1.5" />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" kind="main" size="small" busy={busy} disabled={!ready}>
          <Trans>Note it</Trans>
        </Button>
        <Button size="small" kind="quiet" onClick={onDone}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </form>
  )
}
