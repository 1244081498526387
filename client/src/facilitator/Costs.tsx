import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { useCosts } from '../room/useCosts.ts'
import { phaseNames } from '../words/index.ts'

/** What the time over plan would cost each later phase, were the session to end as planned. */
export function Costs() {
  const { t } = useLingui()
  const formats = useFormats()
  const agenda = useView(({ common }) => common.agenda)
  const costs = useCosts()
  if (costs === undefined) return null
  const rows = agenda.flatMap(({ id, kind }) => {
    const minutes = costs.minutes[id]
    return minutes === undefined ? [] : [{ id, kind, minutes }]
  })
  return (
    <section>
      <h2 className="quiet-heading mb-1">
        <Trans>To end at {formats.time(costs.plannedEnd)} all the same</Trans>
      </h2>
      {rows.length === 0 ? (
        <p className="text-ink-2 text-sm">
          <Trans>What comes is too short to make up for it.</Trans>
        </p>
      ) : (
        <ul className="text-ink-2 text-sm">
          {rows.map(({ id, kind, minutes }) => (
            <li key={id} className="flex justify-between gap-3">
              <span>{t(phaseNames[kind])}</span>
              <span className="tabular-nums">−{formats.minutes(minutes)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
