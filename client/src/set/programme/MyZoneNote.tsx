import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useOwn, useSend } from '../../connection/index.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ownZone } from './ownZone.ts'

/**
 * Where one's details name another time zone than this device, or none: what is shown here follows the device, but
 * whoever plans is warned by the details. Whoever only travels leaves them as they are.
 */
export function MyZoneNote() {
  const send = useSend()
  const { id, zone } = useOwn(({ me }) => me)
  const [busy, setBusy] = useState(false)
  const here = ownZone()
  if (zone === here) return null
  const change = async () => {
    setBusy(true)
    await send({ type: 'member.edit', member: id, zone: here })
    setBusy(false)
  }
  return (
    <Banner
      className="mt-4"
      action={
        <Button size="small" busy={busy} onClick={change}>
          <Trans>Use {here}</Trans>
        </Button>
      }
    >
      {zone === undefined ? (
        <Trans>
          Times here are on this device’s clock, {here}. Your details name no time zone, so nobody is warned
          when a date is too early or too late for you.
        </Trans>
      ) : (
        <Trans>
          Times here are on this device’s clock, {here}. Your details say {zone}, and dates are planned by
          that.
        </Trans>
      )}
    </Banner>
  )
}
