import { Trans } from '@lingui/react/macro'
import type { DeviceId, DeviceView } from '@setroom/shared'
import { MonitorSmartphone } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { RemoveDevice } from './RemoveDevice.tsx'
import { useDeviceName } from './useDeviceName.ts'
import { useThisDevice } from './useThisDevice.ts'

/** The devices one person uses, the newest first, each with its way out. */
export function DeviceList({
  devices,
  here,
}: {
  devices: readonly DeviceView[]
  /** The one this browser is, which has a way out of its own. */
  here?: DeviceId | undefined
}) {
  const formats = useFormats()
  const nameOf = useDeviceName()
  return (
    <ul className="divide-y divide-line">
      {[...devices]
        .sort((a, b) => b.at - a.at)
        .map((device) => (
          <li key={device.id} className="flex items-center gap-x-3 py-2">
            <MonitorSmartphone aria-hidden="true" className="size-4.5 shrink-0 text-ink-3" />
            <span className="min-w-0 grow">
              {nameOf(device.label)}
              <span className="block text-ink-3 text-xs">
                {device.id === here ? (
                  <Trans>this browser, since {formats.date(device.at)}</Trans>
                ) : (
                  <Trans>since {formats.date(device.at)}</Trans>
                )}
              </span>
            </span>
            {device.id !== here && <RemoveDevice device={device} />}
          </li>
        ))}
    </ul>
  )
}

/** One's own devices. */
export function MyDevices() {
  const here = useThisDevice()
  const devices = useView(({ common, own }) =>
    Object.values<DeviceView>(common.devices).filter(({ member }) => member === own.me.id),
  )
  // The only one is this one, known or not.
  return <DeviceList devices={devices} here={devices.length === 1 ? devices[0]?.id : here} />
}
