import { Trans } from '@lingui/react/macro'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { lastDay } from './lastDay.ts'
import { ZoneSelect } from './ZoneSelect.tsx'

/** A date and a time as they are typed, and the zone they are meant in. Empty strings where nothing is chosen. */
export type When = { date: string; time: string; zone: string }

/** Date, time and time zone. */
export function WhenFields({
  when,
  onChange,
  error,
}: {
  when: When
  onChange: (when: When) => void
  /** Why the date cannot be taken. */
  error?: string | undefined
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-[11rem_9.5rem_1fr]">
      <Field label={<Trans>Date</Trans>} error={error}>
        <TextInput
          type="date"
          max={lastDay(when.zone)}
          dir="ltr"
          value={when.date}
          onChange={(event) => onChange({ ...when, date: event.target.value })}
        />
      </Field>
      <Field label={<Trans>Time</Trans>}>
        <TextInput
          type="time"
          dir="ltr"
          value={when.time}
          onChange={(event) => onChange({ ...when, time: event.target.value })}
        />
      </Field>
      <Field label={<Trans>Time zone</Trans>} className="min-w-0">
        <ZoneSelect value={when.zone} onChange={(zone) => onChange({ ...when, zone })} />
      </Field>
    </div>
  )
}
