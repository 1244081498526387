import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import { Offer } from '../join/Offer.tsx'
import { Button } from '../ui/Button.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { Waiting } from '../ui/Waiting.tsx'

type Step = 'busy' | 'stopped' | 'again' | 'unknown' | 'failed'

/**
 * `/stop?of=…`: where a reminder's last line leads. The click in the mail was the one click; it can be taken back here.
 * The address ends mails of one set and does nothing else, so it may stand in the address bar.
 */
export function StopPage() {
  const { t } = useLingui()
  usePageTitle(t`Reminders by e-mail`)
  const [step, setStep] = useState<Step>('busy')

  const ask = async (again: boolean) => {
    setStep('busy')
    try {
      const response = await fetch(`/stop${location.search}${again ? '&again=1' : ''}`, { method: 'POST' })
      setStep(response.ok ? (again ? 'again' : 'stopped') : response.status === 404 ? 'unknown' : 'failed')
    } catch {
      setStep('failed')
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => void ask(false), [])

  return (
    <PageFrame width="text">
      <div className="mx-auto max-w-xl pt-8 pb-6 sm:pt-14">{content()}</div>
    </PageFrame>
  )

  function content() {
    switch (step) {
      case 'busy':
        return <Waiting />
      case 'stopped':
        return (
          <Offer
            title={<Trans>No more reminders by e-mail.</Trans>}
            action={
              <Button onClick={() => ask(true)}>
                <Trans>Send them after all</Trans>
              </Button>
            }
          >
            <p>
              <Trans>
                From this set none will come. On its page you are still reminded, and there you can turn the
                mails on again.
              </Trans>
            </p>
            <p>
              <Trans>
                One mail comes all the same: that the set is about to be erased, while there is time to do
                something about it.
              </Trans>
            </p>
          </Offer>
        )
      case 'again':
        return (
          <Offer
            title={<Trans>Reminders come by e-mail again.</Trans>}
            action={
              <Button onClick={() => ask(false)}>
                <Trans>Stop them</Trans>
              </Button>
            }
          />
        )
      case 'unknown':
        return (
          <Offer
            alert
            title={<Trans>There is nothing to stop here.</Trans>}
            action={
              <TextLink href="/">
                <Trans>Go to the front page</Trans>
              </TextLink>
            }
          >
            <p>
              <Trans>
                The address is not whole, or you are no longer in that set; then it sends you nothing.
              </Trans>
            </p>
          </Offer>
        )
      case 'failed':
        return (
          <Offer
            alert
            title={<Trans>That did not work.</Trans>}
            action={
              <Button kind="main" onClick={() => ask(false)}>
                <Trans>Try again</Trans>
              </Button>
            }
          >
            <p>
              <Trans>The server cannot be reached just now. Are you online?</Trans>
            </p>
          </Offer>
        )
    }
  }
}
