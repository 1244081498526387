import { Trans, useLingui } from '@lingui/react/macro'
import type { DeviceId, DeviceView } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useConnection, useOwn, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { RemoveDevice } from './RemoveDevice.tsx'
import { markSeen, seenDevices } from './seenDevices.ts'
import { useDeviceName } from './useDeviceName.ts'
import { useThisDevice } from './useThisDevice.ts'

/**
 * Tells quietly of every device that came since this person last looked; it stays until they say so. With `laterOnly`
 * somebody's first device is left out: in the room their face says that they have come.
 */
export function DeviceNotices({ laterOnly = false }: { laterOnly?: boolean }) {
  const { t } = useLingui()
  const { set } = useConnection()
  const devices = useView(({ common }) => common.devices)
  const [seen, setSeen] = useState(() => seenDevices(set))
  const here = useThisDevice()
  const all = Object.keys(devices) as DeviceId[]

  // Whoever looks for the first time was not here before: nothing is new to them.
  useEffect(() => {
    if (seen !== undefined) return
    const now = Object.keys(devices) as DeviceId[]
    markSeen(set, now)
    setSeen(new Set(now))
  }, [set, seen, devices])

  if (seen === undefined) return null
  const fresh = Object.values<DeviceView>(devices)
    .filter(({ id }) => !seen.has(id) && id !== here)
    .filter((device) => !laterOnly || !isFirst(device, devices))
    .sort((a, b) => a.at - b.at)
  if (fresh.length === 0) return null

  const dismiss = () => {
    markSeen(set, all)
    setSeen(new Set(all))
  }
  return (
    <section
      aria-label={t`New in the set`}
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line bg-surface py-2 ps-4 pe-2 text-sm"
    >
      <div role="status" className="grow">
        <ul className="space-y-0.5">
          {fresh.map((device) => (
            <Notice key={device.id} device={device} devices={devices} />
          ))}
        </ul>
      </div>
      <Button size="small" kind="quiet" className="max-sm:-ms-3.5" onClick={dismiss}>
        <Trans>Got it</Trans>
      </Button>
    </section>
  )
}

function Notice({
  device,
  devices,
}: {
  device: DeviceView
  devices: Readonly<Record<DeviceId, DeviceView>>
}) {
  const { t } = useLingui()
  const me = useOwn(({ me }) => me.id)
  const label = useDeviceName()(device.label)
  const name = useView(({ common }) => common.members[device.member]?.name) ?? t`Somebody`
  const facilitates = useView(({ common, own }) => common.set.facilitator === own.me.id)
  const mine = device.member === me
  const first = isFirst(device, devices)
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <span>
        {mine ? (
          <Trans>
            You now also use <b className="font-medium">{label}</b>.
          </Trans>
        ) : first ? (
          <Trans>
            <bdi className="font-medium">{name}</bdi> has come, with {label}.
          </Trans>
        ) : (
          <Trans>
            <bdi className="font-medium">{name}</bdi> now also uses {label}.
          </Trans>
        )}
      </span>
      {(mine || facilitates) && <RemoveDevice device={device} compact />}
    </li>
  )
}

/** Whether it is the first device of its person that is still in use. */
function isFirst(device: DeviceView, devices: Readonly<Record<DeviceId, DeviceView>>): boolean {
  return Object.values<DeviceView>(devices).every(
    (one) => one.member !== device.member || one.at >= device.at,
  )
}
