import { Trans, useLingui } from '@lingui/react/macro'
import { Field } from '../ui/Field.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { DueField } from './DueField.tsx'
import type { PlainDate } from './plainDates.ts'
import { VagueHint } from './VagueHint.tsx'

/** What a promise begins with. */
export type Promised = { what: string; due: PlainDate | ''; shown: boolean }

/** One sentence, a day, and whether the set sees it. */
export function PromiseFields({
  promised,
  sign,
  onChange,
}: {
  promised: Promised
  /** How its owner will know, if that was said: it makes up for vague words. */
  sign?: string | undefined
  onChange: (patch: Partial<Promised>) => void
}) {
  const { t } = useLingui()
  const { what, due, shown } = promised
  return (
    <div className="flex flex-col gap-2 text-start">
      <div className="flex flex-col gap-1.5">
        <Field label={<Trans>What will you do?</Trans>}>
          <TextArea
            voice="people"
            limit={280}
            rows={2}
            className="scroll-mb-18 low:max-h-30! turned:max-h-20!"
            required
            placeholder={t`I will …`}
            value={what}
            onChange={({ target }) => onChange({ what: target.value })}
          />
        </Field>
        <VagueHint what={what} due={due} sign={sign} />
      </div>
      <DueField due={due} onChange={(day) => onChange({ due: day })} />
      <Switch
        label={<Trans>The set sees it</Trans>}
        hint={
          // What is usual needs no words here: a session's few minutes are short, and the stage low.
          shown ? undefined : <Trans>You alone see it, and nobody will ask you about it.</Trans>
        }
        checked={shown}
        onChange={({ target }) => onChange({ shown: target.checked })}
      />
    </div>
  )
}
