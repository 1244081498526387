import { Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { useCall, useCallState } from './CallProvider.tsx'
import type { Device, DeviceTrouble } from './callState.ts'
import { deviceHelp } from './deviceHelp.ts'

/** A microphone, camera or screen that would not open, each with its own help. */
export function DeviceNotices() {
  const { t } = useLingui()
  const call = useCall()
  const trouble = useCallState((state) => state.trouble)
  const again = (device: Device) => {
    if (device === 'microphone') void call.setMicrophone(true)
    else if (device === 'camera') void call.setCamera(true)
    else void call.setSharing(true)
  }
  return (Object.entries(trouble) as [Device, DeviceTrouble][]).map(([device, what]) => {
    const help = deviceHelp(device, what)
    return (
      <Banner
        key={device}
        tone="warn"
        title={t(help.title)}
        action={
          <Button size="small" onClick={() => again(device)}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        {t(help.body)}
      </Banner>
    )
  })
}
