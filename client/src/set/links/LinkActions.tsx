import { Trans, useLingui } from '@lingui/react/macro'
import { Mail, QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { type MailText, mailAddress } from './mailAddress.ts'

/** What can be done with a link: copy it, write a mail with it in one's own mail program, show it to a camera. */
export function LinkActions({
  address,
  qrLabel,
  mail,
  email,
}: {
  address: string
  /** Names the code for those who do not see it, and the dialog around it. */
  qrLabel: string
  /** The words of the mail; without it there is no mail button. */
  mail?: () => Promise<MailText>
  /** To whom; left open where it is not known. */
  email?: string | undefined
}) {
  const { t } = useLingui()
  const [qr, setQr] = useState(false)
  const [copyName, mailName, qrName] = [
    t`Copy the link: ${qrLabel}`,
    t`Write a mail: ${qrLabel}`,
    t`Show as a code: ${qrLabel}`,
  ]
  return (
    <div className="flex flex-wrap gap-2">
      <CopyButton text={address} size="small" aria-label={copyName}>
        <Trans>Copy the link</Trans>
      </CopyButton>
      {mail && (
        <Button
          size="small"
          icon={<Mail aria-hidden="true" />}
          aria-label={mailName}
          onClick={async () => {
            location.href = mailAddress(email, await mail())
          }}
        >
          <Trans>Mail</Trans>
        </Button>
      )}
      <Button
        size="small"
        icon={<QrIcon aria-hidden="true" />}
        aria-label={qrName}
        onClick={() => setQr(true)}
      >
        <Trans>Code</Trans>
      </Button>
      <Dialog
        open={qr}
        onOpenChange={setQr}
        width="narrow"
        title={qrLabel}
        description={<Trans>Point the camera of a phone at it. Let nobody else do so: it is a key.</Trans>}
      >
        <div className="flex justify-center">
          <QrCode text={address} label={qrLabel} className="w-full max-w-72" />
        </div>
      </Dialog>
    </div>
  )
}
