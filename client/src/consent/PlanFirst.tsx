import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** What stands in place of a question about a session where none is ahead: `children` say so. */
export function PlanFirst({
  title,
  children,
  onClose,
}: {
  title: ReactNode
  children: ReactNode
  onClose: () => void
}) {
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <Button onClick={onClose}>
          <Trans>Go back</Trans>
        </Button>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}
