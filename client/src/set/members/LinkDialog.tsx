import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MadeLink } from './MadeLink.tsx'
import type { Made } from './useMembers.ts'

/** Asks what there is to know of somebody, makes their link, and shows it. */
export function LinkDialog({
  title,
  made,
  possible = true,
  busy,
  onMake,
  onClose,
  children,
}: {
  title: ReactNode
  /** The link, once it is there. */
  made: Extract<Made, { ok: true }> | undefined
  /** False where what is shown says why no link can be made. */
  possible?: boolean
  busy: boolean
  onMake: () => void
  onClose: () => void
  /** What is asked. */
  children: ReactNode
}) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        made !== undefined || !possible ? (
          <Button kind="main" onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>
              <Trans>Go back</Trans>
            </Button>
            <Button kind="main" busy={busy} onClick={onMake}>
              <Trans>Make their link</Trans>
            </Button>
          </>
        )
      }
    >
      {made === undefined ? children : <MadeLink {...made} />}
    </Dialog>
  )
}
