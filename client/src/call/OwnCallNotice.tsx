import { Trans } from '@lingui/react/macro'
import { useSealedText, useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { buttonClass } from '../ui/buttonClass.ts'

/** Where the set's own call is. Its address is opened from sealed text, and followed only if it is a web address. */
export function OwnCallNotice() {
  const text = useView(({ common }) => common.set.settings.ownCall)
  const facilitator = useView(({ common }) => common.set.facilitator)
  const reading = useSealedText(text, { purpose: 'set.ownCall', author: facilitator })
  const address = reading.state === 'open' ? webAddress(reading.plain) : undefined
  return (
    <Banner
      title={<Trans>Your set meets in a call of its own.</Trans>}
      action={
        address !== undefined && (
          <a
            className={buttonClass('main', 'small')}
            href={address}
            target="_blank"
            rel="noreferrer noopener"
          >
            <Trans>Open that call</Trans>
          </a>
        )
      }
    >
      <Trans>Keep this page beside it: phases, clock, questions and commitments all work here.</Trans>
    </Banner>
  )
}

function webAddress(plain: string): string | undefined {
  try {
    const url = new URL(plain)
    return url.protocol === 'https:' ? url.href : undefined
  } catch {
    return undefined
  }
}
