import { useLingui } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { clockText } from '../ui/clockText.ts'
import { phaseNames } from '../words/phaseNames.ts'
import type { useOwnMinutes } from './useOwnMinutes.ts'

/** Part by part how long, or how often, one spoke. */
export function OwnMinutesList({
  minutes: { byTurns, over },
}: {
  minutes: ReturnType<typeof useOwnMinutes>
}) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
      {over.map(({ item: { id, kind, presenter }, count }) => (
        <div key={id} className="contents">
          <dt>
            {t(phaseNames[kind])}
            {/* Of several rounds, whose. */}
            {presenter !== undefined && (
              <span className="text-ink-3">
                {' · '}
                <bdi>{members[presenter]?.name}</bdi>
              </span>
            )}
          </dt>
          <dd className="text-end tabular-nums">{byTurns ? count : clockText(count).digits}</dd>
        </div>
      ))}
    </dl>
  )
}
