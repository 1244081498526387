import { useLingui } from '@lingui/react/macro'
import { Settings2 } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useCall } from './CallProvider.tsx'
import { DeviceSelect } from './DeviceSelect.tsx'
import { type DeviceChoice, loadDevices } from './deviceChoice.ts'
import { useDevices } from './useDevices.ts'

const kinds = ['audioinput', 'videoinput', 'audiooutput'] as const
const names: Record<MediaDeviceKind, 'microphone' | 'camera' | 'speaker'> = {
  audioinput: 'microphone',
  videoinput: 'camera',
  audiooutput: 'speaker',
}

/** Another microphone, camera or loudspeaker, on the way. */
export function DeviceMenu() {
  const { t } = useLingui()
  return (
    <Popover
      label={t`Devices`}
      trigger={<IconButton icon={<Settings2 />} label={t`Devices`} className="max-sm:hidden" />}
    >
      <CallDevices />
    </Popover>
  )
}

/** The devices themselves. */
export function CallDevices() {
  const call = useCall()
  const devices = useDevices()
  const [choice, setChoice] = useState<DeviceChoice>(loadDevices)
  const choose = (kind: MediaDeviceKind, id: string) => {
    setChoice({ ...choice, [names[kind]]: id })
    void call.choose(kind, id)
  }
  return (
    <div className="flex flex-col gap-4">
      {kinds.map((kind) => (
        <DeviceSelect
          key={kind}
          kind={kind}
          devices={devices}
          value={choice[names[kind]]}
          onChoose={(id) => choose(kind, id)}
        />
      ))}
    </div>
  )
}
