import { Trans } from '@lingui/react/macro'
import { Dialog } from '../../ui/Dialog.tsx'
import { Affirm, MyStanding, WhoAffirmed } from './Affirm.tsx'
import { ContractText } from './ContractText.tsx'
import { WhatChanged } from './WhatChanged.tsx'

/** The whole contract over the page, wherever somebody wants to look at it. */
export function ContractDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      width="wide"
      title={<Trans>Our contract</Trans>}
      description={<MyStanding />}
      footer={
        <div className="flex grow flex-wrap items-center justify-between gap-3" data-phase="contract">
          <WhoAffirmed />
          <Affirm />
        </div>
      }
    >
      <div className="space-y-5" data-phase="contract">
        <WhatChanged />
        <ContractText />
      </div>
    </Dialog>
  )
}
