import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { AgendaDialog } from './AgendaDialog.tsx'
import { EndDialog } from './EndDialog.tsx'

/** Somebody is still missing after a while: a shorter agenda, or a new date (PRODUCT.md, Coming and going). */
export function MissingSomebody() {
  const [asked, setAsked] = useState<'agenda' | 'off'>()
  const close = () => setAsked(undefined)
  return (
    <div className="space-y-3">
      <p className="text-ink-2 text-sm">
        <Trans>
          You can begin with a shorter agenda, or agree on a new date. Two and a facilitator are enough.
        </Trans>
      </p>
      <div className="flex flex-wrap justify-center gap-2.5">
        <Button size="small" onClick={() => setAsked('agenda')}>
          <Trans>Shorten the agenda</Trans>
        </Button>
        <Button size="small" onClick={() => setAsked('off')}>
          <Trans>Meet another day</Trans>
        </Button>
      </div>
      {asked === 'agenda' && <AgendaDialog onClose={close} />}
      <EndDialog open={asked === 'off'} onClose={close} />
    </div>
  )
}
