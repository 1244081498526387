import { Trans, useLingui } from '@lingui/react/macro'
import { formatFragment } from '@setroom/shared'
import { Check, KeyRound } from 'lucide-react'
import { useState } from 'react'
import { LaterPart } from '../../app/LaterPart.tsx'
import { later } from '../../app/later.tsx'
import { useOwn, useSealing, useSend, useView } from '../../connection/index.ts'
import { linkAddress } from '../../join/linkAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { LinkActions } from '../links/LinkActions.tsx'

const WrittenWords = later(async () => (await import('./WrittenWords.tsx')).WrittenWords)

/**
 * Browsers forget. Here is what brings a person back: their own link, to copy, mail to themselves or show to a
 * second device, and words to write down. Shown to its owner alone, out of their own browser.
 */
export function WayBack() {
  const { t } = useLingui()
  const sealing = useSealing()
  const send = useSend()
  const kept = useOwn(({ me }) => me.wayBack)
  const setName = useView(({ common }) => common.set.name)
  const [words, setWords] = useState(false)
  const [busy, setBusy] = useState(false)
  if (sealing === undefined) return null

  const link = sealing.link()
  const address = linkAddress(formatFragment(link))
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
      <details className="mt-4" onToggle={(event) => setWords(event.currentTarget.open)}>
        <summary className="min-h-8 py-1 text-sm">
          <KeyRound aria-hidden="true" className="me-1.5 inline size-4 text-ink-3" />
          <Trans>Twelve recovery words to write down</Trans>
        </summary>
        {words && (
          <LaterPart fallback={<Waiting />}>
            <WrittenWords secret={link.secret} />
          </LaterPart>
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
