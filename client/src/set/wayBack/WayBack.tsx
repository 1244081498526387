import { Trans, useLingui } from '@lingui/react/macro'
import { formatFragment, formatRecoveryCode } from '@setroom/shared'
import { Check, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useOwn, useSealing, useSend, useView } from '../../connection/index.ts'
import { linkAddress } from '../../join/linkAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { LinkActions } from '../links/LinkActions.tsx'

/**
 * Browsers forget. Here is what brings a person back: their own link, to copy, mail to themselves or show to a
 * second device, and a code to write down. Shown to its owner alone, out of their own browser.
 */
export function WayBack() {
  const { t } = useLingui()
  const sealing = useSealing()
  const send = useSend()
  const kept = useOwn(({ me }) => me.wayBack)
  const setName = useView(({ common }) => common.set.name)
  const [code, setCode] = useState(false)
  const [busy, setBusy] = useState(false)
  if (sealing === undefined) return null

  const link = sealing.link()
  const address = linkAddress(formatFragment(link))
  const written = formatRecoveryCode(link)
  const keep = async () => {
    setBusy(true)
    await send({ type: 'member.keepWayBack' })
    setBusy(false)
  }
  return (
    <div>
      <p className="max-w-prose text-ink-2">
        <Trans>
          Browsers forget what they keep, some after a week. Your personal link brings you back, on this
          device or another. Keep it where you keep passwords, or open it on a second device.
        </Trans>
      </p>
      <div className="mt-4">
        <LinkActions
          address={address}
          qrLabel={t`My personal link`}
          mail={async () => ({
            subject: t`My way back: ${setName}`,
            body: t`My personal link for “${setName}”. It is my key, so it is for me alone:

${address}`,
          })}
        />
      </div>
      <details className="mt-4" onToggle={(event) => setCode(event.currentTarget.open)}>
        <summary className="min-h-8 py-1 text-sm">
          <KeyRound aria-hidden="true" className="me-1.5 inline size-4 text-ink-3" />
          <Trans>A recovery code to write down</Trans>
        </summary>
        {code && (
          <div className="mt-2 rounded-md bg-sunken p-4">
            <ol
              dir="ltr"
              className="grid list-inside list-decimal grid-cols-2 gap-x-6 gap-y-1.5 font-mono text-sm marker:text-ink-3 sm:grid-cols-3"
            >
              {written.split(' ').map((group) => (
                <li key={group}>{group}</li>
              ))}
            </ol>
            <p className="mt-3 text-ink-2 text-sm">
              <Trans>No matter whether in capitals. A slip of the pen is found and named.</Trans>
            </p>
            <CopyButton text={written} size="small" className="mt-3">
              <Trans>Copy the code</Trans>
            </CopyButton>
          </div>
        )}
      </details>
      <div className="mt-5">
        {kept ? (
          <p className="flex items-center gap-2 text-good">
            <Check aria-hidden="true" className="size-4.5" />
            <Trans>You said that you have a way back.</Trans>
          </p>
        ) : (
          <Button busy={busy} onClick={keep}>
            <Trans>I have kept it</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
