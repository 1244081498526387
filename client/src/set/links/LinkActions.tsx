import { Trans } from '@lingui/react/macro'
import { Mail, QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { type MailText, mailAddress } from './mailAddress.ts'

/** What can be done with a link: copy it, write a mail with it in one's own mail program, show it to a camera. */
export function LinkActions({
  address,
  qrAddress = address,
  qrLabel,
  mail,
  email,
}: {
  address: string
  /** What the code holds, where the whole address is too long for a camera. */
  qrAddress?: string | undefined
  /** Names the code for those who do not see it, and the dialog around it. */
  qrLabel: string
  /** The words of the mail; without it there is no mail button. */
  mail?: () => Promise<MailText>
  /** To whom; left open where it is not known. */
  email?: string | undefined
}) {
  const [qr, setQr] = useState(false)
  return (
    <div className="flex flex-wrap gap-1.5 sm:gap-2">
      <CopyButton text={address} size="small">
        <Trans>Copy link</Trans>
        <VisuallyHidden> {qrLabel}</VisuallyHidden>
      </CopyButton>
      {mail && (
        <Button
          size="small"
          icon={<Mail aria-hidden="true" />}
          onClick={async () => {
            location.href = mailAddress(email, await mail())
          }}
        >
          <Trans>Mail</Trans>
          <VisuallyHidden> {qrLabel}</VisuallyHidden>
        </Button>
      )}
      <Button size="small" icon={<QrIcon aria-hidden="true" />} onClick={() => setQr(true)}>
        <Trans>QR code</Trans>
        <VisuallyHidden> {qrLabel}</VisuallyHidden>
      </Button>
      <Dialog
        open={qr}
        onOpenChange={setQr}
        width="narrow"
        title={qrLabel}
        description={<Trans>Point the camera of a phone at it. Let nobody else do so: it is a key.</Trans>}
      >
        <div className="flex justify-center">
          <QrCode text={qrAddress} label={qrLabel} className="w-full max-w-72" />
        </div>
      </Dialog>
    </div>
  )
}
