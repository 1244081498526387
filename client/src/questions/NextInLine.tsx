import { Trans, useLingui } from '@lingui/react/macro'
import { queueOrder } from '@setroom/shared'
import { useOwn, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'
import { queueWords } from '../words/index.ts'
import type { Asking } from './useAsking.ts'

/** So few can keep their order in mind: then "next" is enough, without a reason. */
const FEW = 3

/** Who asks next, in the one order that everybody sees, each with the reason. Keeps its place when nobody waits. */
export function NextInLine({ asking: { item, state } }: { asking: Asking }) {
  const { t } = useLingui()
  const members = useView(({ common }) => common.members)
  const me = useOwn(({ me }) => me.id)
  const present = usePresent()
  const askers = present.filter((member) => member !== item.presenter).length
  const order = queueOrder(
    state.hands.filter(({ member }) => present.includes(member)),
    state.turns,
    state.called,
  )
  const shown = order.slice(0, 3)
  return (
    <p className="min-h-6 text-ink-2 text-sm max-sm:min-h-10">
      {shown.length > 0 && (
        <>
          <Trans>Next:</Trans>{' '}
          {shown.map(({ member, why }, i) => (
            <span key={member}>
              {i > 0 && ' · '}
              <bdi className={member === me ? 'font-semibold text-phase-ink' : 'font-medium'}>
                {members[member]?.name}
              </bdi>
              {askers > FEW && <span className="text-ink-3"> {t(queueWords[why])}</span>}
            </span>
          ))}
          {order.length > shown.length && <span className="text-ink-3"> +{order.length - shown.length}</span>}
        </>
      )}
    </p>
  )
}
