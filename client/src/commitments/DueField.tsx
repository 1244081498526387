import { Trans, useLingui } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useOwn, useServerClock, useView } from '../connection/index.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { Field } from '../ui/Field.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { addDays, isPlainDate, type PlainDate, plainDateAt } from './plainDates.ts'
import { useToday } from './useToday.ts'

/** A day, by a press (before the next meeting, in a week, in two) or from the calendar; '' is none. */
export function DueField({
  label,
  due,
  onChange,
}: {
  label?: string | undefined
  due: PlainDate | ''
  onChange: (due: PlainDate | '') => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const today = useToday()
  const next = useNextMeeting()
  const offers = [
    ...(next !== undefined && next > today ? [{ day: next, label: t`By the next meeting` }] : []),
    { day: addDays(today, 7), label: t`In a week` },
    { day: addDays(today, 14), label: t`In two weeks` },
  ].filter(({ day }, at, all) => all.findIndex((one) => one.day === day) === at)
  return (
    <div>
      <Field
        label={
          <>
            {label ?? t`By when?`}
            {/* Beside it and not below: a day that is chosen moves nothing. */}
            {due !== '' && <span className="ms-1.5 font-normal text-ink-2">{formats.plainDate(due)}</span>}
          </>
        }
      >
        <div className="flex flex-wrap items-center gap-2">
          <TextInput
            type="date"
            min={today}
            max="9999-12-31"
            value={due}
            onChange={({ target }) => {
              if (target.value === '' || isPlainDate(target.value)) onChange(target.value)
            }}
            className="w-40!"
          />
          {offers.map(({ day, label }) => (
            <button
              key={day}
              type="button"
              aria-pressed={due === day}
              onClick={() => onChange(day)}
              className={buttonClass(
                'plain',
                'small',
                'aria-pressed:border-phase aria-pressed:bg-phase-soft aria-pressed:text-phase-ink',
              )}
            >
              {label}
            </button>
          ))}
        </div>
      </Field>
      {due !== '' && due < today && (
        <p className="mt-2 text-ink-2 text-sm">
          <Trans>That day is over already.</Trans>
        </p>
      )}
    </div>
  )
}

/** The day of the next session that is planned, where this person is. */
function useNextMeeting(): PlainDate | undefined {
  const zone = useOwn(({ me }) => me.zone)
  const now = useServerClock().now()
  const sessions = useView(({ common }) => common.sessions)
  const ahead = Object.values<SessionEntry>(sessions).flatMap(({ status, at }) =>
    status === 'planned' && at !== undefined && at > now ? [at] : [],
  )
  return ahead.length === 0 ? undefined : plainDateAt(Math.min(...ahead), zone)
}
