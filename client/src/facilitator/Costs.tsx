import { Trans, useLingui } from '@lingui/react/macro'
import { outlook } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useTick, useView } from '../connection/index.ts'
import { phaseWords } from '../words/index.ts'

/** What the time over plan would cost each later phase, were the session to end as planned. */
export function Costs() {
  const { t } = useLingui()
  const formats = useFormats()
  const now = useTick(0.2)
  const agenda = useView(({ common }) => common.agenda)
  const course = useView(({ common }) => common.course)
  const plannedEnd = useView(({ common }) => common.session?.plannedEnd)
  if (plannedEnd === undefined) return null
  const { costs, overMs } = outlook(
    {
      agenda,
      clock: course.clock,
      left: course.left,
      plannedEnd,
      ...(course.current === null ? {} : { current: course.current }),
    },
    now,
  )
  if (overMs < 60_000) return null
  const rows = agenda
    .map((item) => ({ item, minutes: Math.round((costs[item.id] ?? 0) / 60_000) }))
    .filter(({ minutes }) => minutes > 0)
  return (
    <section>
      <h2 className="quiet-heading mb-1">
        <Trans>To end at {formats.time(plannedEnd)} all the same</Trans>
      </h2>
      {rows.length === 0 ? (
        <p className="text-ink-2 text-sm">
          <Trans>What comes is too short to make up for it.</Trans>
        </p>
      ) : (
        <ul className="text-ink-2 text-sm">
          {rows.map(({ item, minutes }) => (
            <li key={item.id} className="flex justify-between gap-3">
              <span>{t(phaseWords[item.kind].name)}</span>
              <span className="tabular-nums">−{formats.minutes(minutes)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
