import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSealAndSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useSealedField } from './useSealedField.ts'

/** Who helps when it gets hard, and who outside the set hears of a concern about the facilitator. */
export function TurnToSettings() {
  const { t } = useLingui()
  const kept = useView(({ common }) => common.set.settings)
  const sealAndSend = useSealAndSend()
  const turnTo = useSealedField(kept.turnTo, 'set.turnTo')
  const outside = useSealedField(kept.outside, 'set.outside')
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const answer = await sealAndSend(async (seal) => ({
      type: 'set.edit',
      settings: {
        ...(turnTo.changed ? { turnTo: await seal('set.turnTo', turnTo.text.trim(), { scope: 'set' }) } : {}),
        ...(outside.changed
          ? { outside: await seal('set.outside', outside.text.trim(), { scope: 'set' }) }
          : {}),
      },
    }))
    setBusy(false)
    if (!answer.ok) return
    turnTo.reset()
    outside.reset()
  }
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        label={<Trans>When it gets hard, people can turn to</Trans>}
        hint={<Trans>One click away for everybody in the room, beside the facilitator’s name.</Trans>}
      >
        <TextArea
          voice="people"
          rows={3}
          limit={1000}
          value={turnTo.text}
          placeholder={t`Somebody outside the set, staff assistance, an emergency number`}
          onChange={(event) => turnTo.change(event.target.value)}
        />
      </Field>
      <div>
        <Field
          label={<Trans>Who outside hears of a concern about the facilitator</Trans>}
          hint={<Trans>A name and an e-mail address. Setroom writes to nobody itself.</Trans>}
          optional
        >
          <TextInput
            maxLength={200}
            value={outside.text}
            placeholder={t`Name, name@example.org`}
            onChange={(event) => outside.change(event.target.value)}
          />
        </Field>
        <SealedHint className="mt-1.5" />
      </div>
      <Button type="submit" kind="main" busy={busy} disabled={!turnTo.changed && !outside.changed}>
        <Trans>Save</Trans>
      </Button>
    </form>
  )
}
