import { Trans } from '@lingui/react/macro'
import type { DeviceView } from '@setroom/shared'
import { MonitorSmartphone } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import { RemoveDevice } from './RemoveDevice.tsx'

/** The devices one person uses, the newest first, each with its way out. */
export function DeviceList({
  devices,
  alone = 0,
}: {
  devices: readonly DeviceView[]
  /** 1 where the only device is the one in use, which has its own way out. */
  alone?: 0 | 1
}) {
  const formats = useFormats()
  return (
    <ul className="divide-y divide-line">
      {[...devices]
        .sort((a, b) => b.at - a.at)
        .map((device) => (
          <li key={device.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <MonitorSmartphone aria-hidden="true" className="size-4.5 text-ink-3" />
            <span className="grow">
              {device.label}
              <span className="block text-ink-3 text-xs">
                <Trans>since {formats.date(device.at)}</Trans>
              </span>
            </span>
            {devices.length > alone && <RemoveDevice device={device} />}
          </li>
        ))}
    </ul>
  )
}

/** One's own devices. */
export function MyDevices() {
  const devices = useView(({ common, own }) =>
    Object.values<DeviceView>(common.devices).filter(({ member }) => member === own.me.id),
  )
  return <DeviceList devices={devices} alone={1} />
}
