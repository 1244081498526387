import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { clockText } from '../ui/clockText.ts'
import { phaseNames } from '../words/phaseNames.ts'
import { type PlannedAndSpent, timeAgainstPlan } from './timeAgainstPlan.ts'

/** How the session kept to its plan: a sentence, and each part's bar against the line where it was to end. */
export function TimeAgainstPlan() {
  const agenda = useView(({ common }) => common.agenda)
  const { spent, current } = useView(({ common }) => common.course)
  const { phases, over } = timeAgainstPlan(agenda, spent, current)
  if (phases.length === 0) return null
  const minutes = Math.round(Math.abs(over) / 60_000)
  return (
    <>
      <p>
        {minutes === 0 ? (
          <Trans>The session so far kept to its plan.</Trans>
        ) : over > 0 ? (
          <Plural
            value={minutes}
            one="The session so far took a minute more than planned."
            other="The session so far took # minutes more than planned."
          />
        ) : (
          <Plural
            value={minutes}
            one="The session so far took a minute less than planned."
            other="The session so far took # minutes less than planned."
          />
        )}
      </p>
      <details className="mt-1">
        <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
          <Trans>Part by part</Trans>
        </summary>
        <Parts phases={phases} />
      </details>
    </>
  )
}

function Parts({ phases }: { phases: readonly PlannedAndSpent[] }) {
  const { t } = useLingui()
  const full = Math.max(...phases.map(({ planned, spent }) => Math.max(planned, spent)), 1)
  const width = (ms: number) => `${(ms / full) * 100}%`
  return (
    <ul className="mt-1 space-y-1.5">
      {phases.map(({ item, planned, spent }) => (
        <li
          key={item.id}
          data-phase={item.kind}
          className="grid grid-cols-[8.5rem_1fr_6rem] items-center gap-2.5 text-sm"
        >
          <span className="truncate">{t(phaseNames[item.kind])}</span>
          <span aria-hidden="true" className="relative block h-2.5">
            <span
              className="absolute top-0.5 h-1.5 rounded-full bg-phase"
              style={{ inlineSize: width(spent) }}
            />
            <span
              className="absolute -inset-y-0.5 border-edge border-e-2"
              style={{ inlineSize: width(planned) }}
            />
          </span>
          <span className="text-end text-ink-2 text-xs tabular-nums">
            <Trans>
              {clockText(spent).digits} of {clockText(planned).digits}
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  )
}
