import { useLingui } from '@lingui/react/macro'
import { useAnswersMeeting, useReportsSince } from '../../commitments/index.ts'
import { useView } from '../../connection/index.ts'
import { useSteers } from '../../room/useSteers.ts'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { heard } from './heard.ts'

/** Whose commitments and goals are still to come; whoever leads can bring any of them to the stage. */
export function ReportOrder({ item, state }: StageProps<'reportBack'>) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  const steers = useSteers()
  const move = useMove('reportBack', item)
  const told = useTold(state)
  const seen = heard(state, () => told)
  const left = state.order.filter(({ id }) => !seen.has(id) && id !== state.now).length
  const owners = [...new Set(state.order.map(({ owner }) => owner))]
  return (
    <ul
      aria-label={
        state.order.some((one) => 'goal' in one) ? t`Whose commitments and goals` : t`Whose commitments`
      }
      className="flex flex-wrap justify-center gap-x-3 gap-y-1 text-sm"
    >
      {owners.map((owner) => {
        const own = state.order.filter((one) => one.owner === owner)
        const next = own.find(({ id }) => !seen.has(id) && id !== state.now) ?? own[0]
        const now = own.some(({ id }) => id === state.now)
        const name = members[owner]?.name ?? ''
        const count = own.filter(({ id }) => seen.has(id)).length
        const look = now ? 'font-semibold text-phase-ink' : 'text-ink-3'
        const text = (
          <>
            <bdi>{name}</bdi> {count}/{own.length}
          </>
        )
        return (
          <li key={owner} className={look} aria-current={now ? 'step' : undefined}>
            {steers && !now && next !== undefined ? (
              <button
                type="button"
                className="text-link"
                onClick={() => void move({ type: 'report.show', commitment: next.id })}
              >
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        )
      })}
      {left > 0 && <li className="sr-only">{t`${left} to come`}</li>}
    </ul>
  )
}

/** Whether something has been said for this meeting of the commitment or goal on stage. */
function useTold(state: StageProps<'reportBack'>['state']): boolean {
  const since = useReportsSince()
  const entry = state.order.find(({ id }) => id === state.now)
  const commitment = useView(({ common }) =>
    entry === undefined || 'goal' in entry ? undefined : common.commitments[entry.id],
  )
  const looks = useView(({ common }) =>
    entry !== undefined && 'goal' in entry ? common.goals[entry.id]?.looks : undefined,
  )
  const answered = useAnswersMeeting(commitment)
  return answered || looks?.some(({ at }) => at > since) === true
}
