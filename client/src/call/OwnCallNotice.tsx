import { Trans } from '@lingui/react/macro'
import { useOpenedByAny, useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { Words } from '../ui/Words.tsx'

/** Where the set's own call is. Its address is opened from sealed text, and followed only if it is a web address. */
export function OwnCallNotice() {
  const text = useView(({ common }) => common.set.settings.ownCall)
  const reading = useOpenedByAny(text, 'set.ownCall')
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
      {reading.state === 'open' && address === undefined ? (
        <Words>{reading.plain}</Words>
      ) : reading.state === 'none' ? (
        <Trans>Its address has not been written down here: ask your facilitator for it.</Trans>
      ) : (
        <Trans>Keep this page beside it: phases, clock, questions and commitments all work here.</Trans>
      )}
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
