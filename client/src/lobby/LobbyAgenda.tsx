import { useLingui } from '@lingui/react/macro'
import type { PhaseId } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { phaseNames } from '../words/index.ts'
import { useTodaysAgenda } from './useTodaysAgenda.ts'

/**
 * The agenda in words and minutes; presenters by name. `costs`: the minutes that time over plan would take from later
 * phases, by their ids.
 */
export function LobbyAgenda({ costs = {} }: { costs?: Readonly<Record<PhaseId, number>> | undefined }) {
  const { t } = useLingui()
  const formats = useFormats()
  const agenda = useTodaysAgenda()
  const members = useView(({ common }) => common.members)
  const current = useView(({ common }) => common.course.current)
  return (
    <ol className="flex flex-col">
      {agenda.map((item) => (
        <li
          key={item.id}
          data-phase={item.kind}
          aria-current={item.id === current ? 'step' : undefined}
          className="flex items-baseline gap-3 border-line border-b py-2 last:border-b-0 aria-[current]:font-semibold"
        >
          <span aria-hidden="true" className="size-2 shrink-0 self-center rounded-full bg-phase" />
          <span>{t(phaseNames[item.kind])}</span>
          {item.kind === 'presentation' && item.presenter !== undefined && (
            <bdi className="text-ink-2 text-sm">{members[item.presenter]?.name}</bdi>
          )}
          <span className="ms-auto whitespace-nowrap text-end text-ink-3 text-sm tabular-nums">
            {formats.minutes(Math.round(item.ms / 6_000) / 10)}
            {costs[item.id] !== undefined && (
              <span className="block text-phase-ink">−{formats.minutes(costs[item.id] ?? 0)}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
