import { Trans } from '@lingui/react/macro'
import { AlertDialog as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import { sheetClass, veilClass } from './overlayClass.ts'

/**
 * Asks before something that is hard to undo. The focus starts on the way back. `onConfirm` may take its time: the
 * dialog waits and closes when it is done, and stays open when it rejects (whoever passes it says why).
 */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  body,
  confirmLabel,
  cancelLabel,
  danger = false,
  onConfirm,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What will happen, and what will not. */
  body: ReactNode
  /** The deed as a verb: "Remove Jonas", not "OK". */
  confirmLabel: ReactNode
  cancelLabel?: ReactNode
  danger?: boolean | undefined
  onConfirm: () => void | Promise<void>
}) {
  const [busy, setBusy] = useState(false)
  const confirm = async () => {
    setBusy(true)
    try {
      await onConfirm()
      onOpenChange(false)
    } catch {
      // Said by whoever passed onConfirm; the question stays.
    } finally {
      setBusy(false)
    }
  }
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={veilClass} />
        <Radix.Content className={classNames(sheetClass, 'sm:max-w-md')}>
          <div className="overflow-y-auto p-6">
            <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="mt-2 text-ink-2">{body}</div>
            </Radix.Description>
            <div className="mt-6 flex flex-wrap justify-end gap-2.5">
              <Radix.Cancel asChild>
                <Button>{cancelLabel ?? <Trans>Go back</Trans>}</Button>
              </Radix.Cancel>
              <Button kind={danger ? 'danger' : 'main'} busy={busy} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
