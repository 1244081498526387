import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSealAndSend, useView } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useSealedField } from '../settings/useSealedField.ts'

const purposes = { ownCall: 'set.ownCall', turnTo: 'set.turnTo', outside: 'set.outside' } as const

/** A setting whose words are sealed, written where the clause that speaks of it stands. */
export function SealedSetting({
  setting,
  label,
  onDone,
}: {
  setting: keyof typeof purposes
  label: ReactNode
  onDone: () => void
}) {
  const kept = useView(({ common }) => common.set.settings[setting])
  const purpose = purposes[setting]
  const field = useSealedField(kept, purpose)
  const sealAndSend = useSealAndSend()
  const [busy, run] = useBusy()
  const save = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'contract.settle',
        settings: { [setting]: await seal(purpose, field.text.trim(), { scope: 'set' }) },
      }))
      if (answer.ok) onDone()
    })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={label}>
        <TextArea
          voice="people"
          limit={1000}
          value={field.text}
          onChange={(event) => field.change(event.target.value)}
        />
      </Field>
      <SealedHint className="mt-1.5" />
      <Button type="submit" kind="main" size="small" className="mt-3" busy={busy} disabled={!field.changed}>
        <Trans>Save</Trans>
      </Button>
    </form>
  )
}
