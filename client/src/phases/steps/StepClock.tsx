import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { remaining, type StepsState, stepLeft } from '@setroom/shared'
import { useTick, useView } from '../../connection/index.ts'
import { clockText } from '../../ui/clockText.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** The time of the step that is on; it runs and stands with the phase's clock. */
export function StepClock({ state }: { state: StepsState }) {
  const { t } = useLingui()
  const clock = useView(({ common }) => common.course.clock)
  const now = useTick(clock.kind === 'running' ? 1 : 0, clock.kind === 'running' ? clock.endsAt : 0)
  if (clock.kind === 'idle') return null
  const { digits, over, minutes: whole, seconds } = clockText(stepLeft(state, remaining(clock, now)))
  const minutes = over || seconds === 0 ? whole : whole + 1
  return (
    <p role="timer" aria-label={t`Time in this step`} className="text-ink-2 tabular-nums">
      <span aria-hidden="true">
        {over ? <Trans>this step: {digits} over</Trans> : <Trans>this step: {digits}</Trans>}
      </span>
      <VisuallyHidden>
        {over ? (
          <Plural value={minutes} one="# minute over" other="# minutes over" />
        ) : (
          <Plural value={minutes} one="# minute left" other="# minutes left" />
        )}
      </VisuallyHidden>
    </p>
  )
}
