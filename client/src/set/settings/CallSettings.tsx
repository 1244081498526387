import { Trans, useLingui } from '@lingui/react/macro'
import type { SetSettings } from '@setroom/shared'
import { useState } from 'react'
import { useSealAndSend, useSend } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { NotYet } from '../contract/NotYet.tsx'
import { useCarriesCalls } from '../contract/useCarriesCalls.ts'
import { useSettings } from '../contract/useSettings.ts'
import { useSealedField } from './useSealedField.ts'

/** Where the voices are: here, or in a call of the set's own, whose address is sealed. */
export function CallSettings() {
  const { t } = useLingui()
  const { chosen: settings } = useSettings()
  const carries = useCarriesCalls()
  const send = useSend()
  const sealAndSend = useSealAndSend()
  const field = useSealedField(settings.ownCall, 'set.ownCall')
  const [busy, setBusy] = useState(false)
  const choose = (call: SetSettings['call']) => void send({ type: 'set.edit', settings: { call } })
  const save = async () => {
    setBusy(true)
    const answer = await sealAndSend(async (seal) => ({
      type: 'set.edit',
      settings: { ownCall: await seal('set.ownCall', field.text.trim(), { scope: 'set' }) },
    }))
    setBusy(false)
    if (answer.ok) field.reset()
  }
  return (
    <div className="space-y-4">
      <Choice
        legend={<Trans>Where do you hear each other?</Trans>}
        look="cards"
        value={settings.call}
        onChange={choose}
        options={[
          {
            value: 'livekit',
            label: <Trans>Here in Setroom</Trans>,
            hint: carries ? (
              <Trans>Sound and pictures encrypted from browser to browser.</Trans>
            ) : (
              <Trans>
                This server carries no calls: until it does, you hear each other in a call of your own or in
                one room.
              </Trans>
            ),
          },
          {
            value: 'own',
            label: <Trans>In a call of our own</Trans>,
            hint: (
              <Trans>Or in one room. Setroom then leads through the session and shows no pictures.</Trans>
            ),
          },
        ]}
      />
      <NotYet setting="call" />
      <div>
        <Field
          label={<Trans>Address of your own call</Trans>}
          hint={<Trans>Also where the voices go when the call here fails.</Trans>}
          optional
        >
          <TextInput
            type="url"
            inputMode="url"
            dir="ltr"
            placeholder={t`https://…`}
            value={field.text}
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
