import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, TurnsState } from '@setroom/shared'
import { Check } from 'lucide-react'
import { useView } from '../../connection/index.ts'
import { usePresent } from '../../room/usePresent.ts'

/** Who has had their turn, and who comes next, in one line. */
export function TurnOrder({ state, presenter }: { state: TurnsState; presenter?: MemberId | undefined }) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  const present = usePresent()
  const late = present.filter((member) => !state.order.includes(member) && member !== presenter)
  const all = [...state.order, ...late].filter((m) => present.includes(m) || state.done.includes(m))
  return (
    <ol aria-label={t`Turns`} className="flex flex-wrap justify-center gap-x-3.5 gap-y-1 text-sm">
      {all.map((member) => {
        const done = state.done.includes(member)
        const skipped = state.skipped.includes(member)
        const now = state.now === member
        return (
          <li
            key={member}
            aria-current={now ? 'step' : undefined}
            className={
              now
                ? 'flex items-center gap-1 font-semibold text-phase-ink'
                : 'flex items-center gap-1 text-ink-3'
            }
          >
            {done && <Check aria-label={t`has spoken`} className="size-3.5" />}
            <bdi className={skipped ? 'line-through' : undefined}>{members[member]?.name}</bdi>
            {skipped && (
              <span className="sr-only">
                <Trans>passed</Trans>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
