import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** The meeting is planned for another day: asked once, for opening begins it, and everybody sees the room open. */
export function OpenEarly({
  at,
  ...rest
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** When it is planned, epoch ms. */
  at: number
  onConfirm: () => Promise<void>
}) {
  const formats = useFormats()
  return (
    <ConfirmDialog
      {...rest}
      title={<Trans>Meet today already?</Trans>}
      body={
        <Trans>
          This session is planned for {formats.dateTime(at)}. If you open the room now, the others see it open
          and can come in.
        </Trans>
      }
      confirmLabel={<Trans>Open it today</Trans>}
    />
  )
}
