import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSealAndSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useSealedField } from './useSealedField.ts'

/** Who helps when it gets hard: somebody outside the set, staff assistance, an emergency number. */
export function TurnToSettings() {
  const { t } = useLingui()
  const kept = useView(({ common }) => common.set.settings.turnTo)
  const sealAndSend = useSealAndSend()
  const field = useSealedField(kept, 'set.turnTo')
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const answer = await sealAndSend(async (seal) => ({
      type: 'set.edit',
      settings: { turnTo: await seal('set.turnTo', field.text.trim(), { scope: 'set' }) },
    }))
    setBusy(false)
    if (answer.ok) field.reset()
  }
  return (
    <div className="space-y-4">
      <div>
        <Field
          label={<Trans>When it gets hard, people can turn to</Trans>}
          hint={<Trans>One click away for everybody in the room, beside the facilitator’s name.</Trans>}
        >
          <TextArea
            voice="people"
            rows={3}
            limit={1000}
            value={field.text}
            placeholder={t`Somebody outside the set, staff assistance, an emergency number`}
            onChange={(event) => field.change(event.target.value)}
          />
        </Field>
        <SealedHint className="mt-1.5" />
      </div>
      <Button kind="main" busy={busy} disabled={!field.changed} onClick={save}>
        <Trans>Save</Trans>
      </Button>
    </div>
  )
}
