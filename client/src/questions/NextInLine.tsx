import { Trans, useLingui } from '@lingui/react/macro'
import { mayAskIn } from '@setroom/shared'
import { useOwn, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'
import { Popover } from '../ui/Popover.tsx'
import { queueWords } from '../words/index.ts'
import { InLine } from './InLine.tsx'
import type { Asking } from './useAsking.ts'
import { useLine } from './useLine.ts'

/** So few can keep their order in mind: then a mere "next" is enough. */
const FEW = 3

/**
 * Who asks next and why, in the one order that everybody sees; pressed, the whole line with every reason. Keeps its
 * place when nobody waits.
 */
export function NextInLine({ asking }: { asking: Asking }) {
  const { t } = useLingui()
  const { item, state } = asking
  const members = useView(({ common }) => common.members)
  const me = useOwn(({ me }) => me.id)
  const askers = usePresent().filter((member) => mayAskIn(state, member, item.presenter)).length
  const [first, ...others] = useLine(asking)
  const name = first === undefined ? '' : members[first.member]?.name
  const then = others.slice(0, 2).map(({ member }) => members[member]?.name)
  const more = others.length - then.length
  return (
    <div className="flex min-h-7 items-center text-ink-2 text-sm max-sm:min-h-11">
      {first !== undefined && (
        <Popover
          label={t`Who asks when`}
          trigger={
            <button
              type="button"
              className="min-h-7 rounded-sm px-2 decoration-line underline-offset-4 hover:underline pointer-coarse:min-h-11"
            >
              {askers > FEW ? <Trans>Asks next:</Trans> : <Trans>Next:</Trans>}{' '}
              {first.member === me ? (
                <span className="font-semibold text-phase-ink">
                  <Trans context="who asks">you</Trans>
                </span>
              ) : (
                <bdi className="font-medium text-ink">{name}</bdi>
              )}
              {askers > FEW && <span className="text-ink-3">, {t(queueWords[first.why])}</span>}
              {then.length > 0 && (
                <span>
                  {' · '}
                  <Trans>then</Trans> <bdi>{then.join(', ')}</bdi>
                  {more > 0 && ` +${more}`}
                </span>
              )}
            </button>
          }
        >
          <h3 className="quiet-heading mb-1.5">
            <Trans>Who asks when</Trans>
          </h3>
          <InLine asking={asking} />
          <p className="mt-2 text-ink-3 text-xs">
            <Trans>
              Whoever has asked least in this round comes first, then whoever has waited longest. A hand that
              goes down keeps its place for two minutes; they stand still with the clock.
            </Trans>
          </p>
        </Popover>
      )}
    </div>
  )
}
