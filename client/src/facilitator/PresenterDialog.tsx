import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useRotation } from '../phases/bids/useRotation.ts'
import { inTurnFirst } from '../set/programme/takesTurns.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { PeopleToChoose } from './PeopleToChoose.tsx'
import { usePresenters } from './useCandidates.ts'

/** Who presents in a round: whoever presented least and longest ago comes first. */
export function PresenterDialog({
  round,
  onClose,
  onChoose,
}: {
  round: number | undefined
  onClose: () => void
  onChoose: (member: MemberId) => void
}) {
  const set = useView(({ common }) => common.set)
  const order = inTurnFirst(set, useRotation(usePresenters()))
  return (
    <Dialog
      open
      width="narrow"
      onOpenChange={(open) => !open && onClose()}
      title={
        round === undefined ? <Trans>Who presents?</Trans> : <Trans>Who presents in round {round}?</Trans>
      }
      description={<Trans>Ask the set. Those who presented least, or longest ago, come first.</Trans>}
    >
      <PeopleToChoose
        people={order.map(({ member }) => member)}
        noteOf={(member) => order.find((one) => one.member === member)?.note}
        onChoose={onChoose}
      />
    </Dialog>
  )
}
