import { Trans } from '@lingui/react/macro'
import { isCallElsewhere, phaseOf } from '@setroom/shared'
import { useSend, useView } from '../connection/index.ts'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { Choice } from '../ui/Choice.tsx'

/** How firmly the phase holds its floor. Nothing to choose where everybody may speak, or in a call of the set's own. */
export function FloorChoice() {
  const send = useSend()
  const item = useCurrentItem()
  const own = useView(({ common }) => isCallElsewhere(common.set, common.session))
  if (item === undefined || own) return null
  const { policy, mode } = phaseOf(item.kind).floor
  if (policy === 'free' || policy === 'silent') return null
  return (
    <Choice
      legend={<Trans>The floor</Trans>}
      value={item.floorMode ?? mode}
      onChange={(next) => void send({ type: 'floor.set', from: item.id, mode: next })}
      options={[
        { value: 'soft', label: <Trans>Others are asked to stay muted</Trans> },
        { value: 'strict', label: <Trans>Others are muted</Trans> },
      ]}
    />
  )
}
