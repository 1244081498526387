import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { DateInputs } from './DateInputs.tsx'
import { lastDay } from './lastDay.ts'
import { patternOf, type SeriesDraft } from './seriesDraft.ts'

/** How a series repeats: weeks of the programme, so many weeks apart, or dates of the set's own. */
export function PatternFields({
  draft,
  onChange,
}: {
  draft: SeriesDraft
  onChange: (part: Partial<SeriesDraft>) => void
}) {
  const { t } = useLingui()
  const fits = patternOf(draft) !== undefined
  return (
    <div className="space-y-4">
      <Choice
        legend={<Trans>How does it go on?</Trans>}
        value={draft.kind}
        onChange={(kind) => onChange({ kind })}
        options={[
          { value: 'weeks', label: <Trans>In certain weeks</Trans> },
          { value: 'every', label: <Trans>Every so many weeks</Trans> },
          { value: 'dates', label: <Trans>Dates of our own</Trans> },
        ]}
      />
      {draft.kind === 'weeks' && (
        <Field
          label={<Trans>Weeks</Trans>}
          hint={<Trans>Counted from the first session, for example 1, 3, 5, 7 or 0, 2, 4, 6, 8.</Trans>}
          error={fits ? undefined : <Trans>Please write whole numbers with commas between.</Trans>}
        >
          <TextInput
            inputMode="numeric"
            dir="ltr"
            value={draft.weeks}
            onChange={({ target }) => onChange({ weeks: target.value })}
          />
        </Field>
      )}
      {draft.kind === 'every' && (
        <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
          <Field
            label={<Trans>Weeks apart</Trans>}
            error={fits ? undefined : <Trans>At most 26 weeks apart, and 30 sessions.</Trans>}
          >
            <TextInput
              type="number"
              min={1}
              max={26}
              dir="ltr"
              value={draft.every}
              onChange={({ target }) => onChange({ every: target.value })}
            />
          </Field>
          <Field label={<Trans>How many sessions</Trans>}>
            <TextInput
              type="number"
              min={1}
              max={30}
              dir="ltr"
              value={draft.times}
              onChange={({ target }) => onChange({ times: target.value })}
            />
          </Field>
        </div>
      )}
      {draft.kind === 'dates' && (
        <div className="space-y-3">
          <DateInputs
            type="date"
            max={lastDay(draft.when.zone)}
            values={draft.more}
            label={(number) => t`Date ${number + 1}`}
            onChange={(more) => onChange({ more })}
          />
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            onClick={() => onChange({ more: [...draft.more, ''] })}
          >
            <Trans>One more date</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
