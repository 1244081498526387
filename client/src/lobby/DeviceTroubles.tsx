import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { deviceHelp } from '../call/deviceHelp.ts'
import { FallenDevice } from '../call/FallenDevice.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import type { Preview } from './usePreview.ts'

/** What is wrong with microphone and camera, and what helps; nothing where all is well. */
export function DeviceTroubles({
  trouble,
  fallen,
  again,
  insecure,
}: Pick<Preview, 'trouble' | 'fallen' | 'again' | 'insecure'>) {
  const { t } = useLingui()
  if (insecure) {
    return (
      <Banner tone="warn" title={<Trans>Without https a browser gives no camera and no microphone.</Trans>}>
        <Trans>Ask whoever runs this Setroom for its secure address (it begins with https).</Trans>
      </Banner>
    )
  }
  // Refused as one, allowed as one.
  if (trouble.microphone === 'denied' && trouble.camera === 'denied') {
    return (
      <Trouble
        title={<Trans>Your browser lets Setroom use neither microphone nor camera.</Trans>}
        again={again}
      >
        <Trans>
          Click the lock or camera sign in the address bar, allow both, then try again. Without them you can
          go in and listen.
        </Trans>
      </Trouble>
    )
  }
  return (['microphone', 'camera'] as const).map((device) => {
    const what = trouble[device]
    const fell = fallen[device]
    if (fell !== undefined) return <FallenDevice key={device} device={device} label={fell} />
    if (what === undefined) return null
    const help = deviceHelp(device, what)
    return (
      <Trouble key={device} title={t(help.title)} again={again}>
        {t(help.body)}
      </Trouble>
    )
  })
}

function Trouble({ title, again, children }: { title: ReactNode; again: () => void; children: ReactNode }) {
  return (
    <Banner
      tone="warn"
      title={title}
      action={
        <Button size="small" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      {children}
    </Banner>
  )
}
