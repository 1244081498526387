import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { classNames } from './classNames.ts'
import { clockText } from './clockText.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const sizes = { small: 'text-lg font-normal', medium: 'text-3xl', large: 'text-4xl sm:text-5xl' }

/**
 * The one clock, in tabular digits. `ms` left may be negative: it goes on as "+1:20 over". `paused` says so. The
 * caller draws it anew from the server's instant; it is a timer to screen readers and never read out by itself.
 */
export function ClockFace({
  ms,
  size = 'medium',
  soon = false,
  paused = false,
  className,
}: {
  ms: number
  size?: keyof typeof sizes | undefined
  /** It was warned that the time ends soon. */
  soon?: boolean | undefined
  paused?: boolean | undefined
  className?: string | undefined
}) {
  const { t } = useLingui()
  const { digits, over, minutes: whole, seconds } = clockText(ms)
  // In words, too, time left is rounded up: in the last minute there is still one.
  const minutes = over || seconds === 0 ? whole : whole + 1
  return (
    <span
      role="timer"
      aria-label={t`Time in this phase`}
      className={classNames('relative inline-flex items-baseline gap-2', className)}
    >
      <span
        aria-hidden="true"
        dir="ltr"
        className={classNames(
          'relative font-light tabular-nums leading-none tracking-tight',
          sizes[size],
          (over || soon) && 'text-phase-ink',
          paused && 'opacity-60',
        )}
      >
        {over && <span className="absolute top-1/2 end-full -translate-y-1/2 text-[0.5em]">+</span>}
        {digits}
      </span>
      <VisuallyHidden>
        {over ? (
          <Plural value={minutes} one="# minute over" other="# minutes over" />
        ) : (
          <Plural value={minutes} one="# minute left" other="# minutes left" />
        )}
      </VisuallyHidden>
      {(over || soon) && (
        // Below the digits, in a place that is free anyway: nothing moves when it comes.
        <span
          aria-hidden="true"
          className="absolute inset-x-0 top-full -mt-0.5 flex justify-center whitespace-nowrap text-phase-ink text-xs leading-none"
        >
          {over ? <Trans>over</Trans> : <Trans>ends soon</Trans>}
        </span>
      )}
      {paused && (
        <span className="text-ink-2 text-sm">
          <Trans>paused</Trans>
        </span>
      )}
    </span>
  )
}
