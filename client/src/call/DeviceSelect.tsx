import { useLingui } from '@lingui/react/macro'
import { Field } from '../ui/Field.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'

/** One kind of device to choose from; draws nothing where there is no choice. */
export function DeviceSelect({
  kind,
  devices,
  value,
  onChoose,
}: {
  kind: MediaDeviceKind
  devices: readonly MediaDeviceInfo[]
  value: string | undefined
  onChoose: (deviceId: string) => void
}) {
  const { t } = useLingui()
  const labels: Record<MediaDeviceKind, string> = {
    audioinput: t`Microphone`,
    videoinput: t`Camera`,
    audiooutput: t`Loudspeaker`,
  }
  const mine = devices.filter((device) => device.kind === kind)
  if (mine.length === 0) return null
  const chosen = mine.some((device) => device.deviceId === value) ? value : mine[0]?.deviceId
  return (
    <Field label={labels[kind]}>
      <NativeSelect value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {mine.map((device, i) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label === '' ? `${labels[kind]} ${i + 1}` : device.label}
          </option>
        ))}
      </NativeSelect>
    </Field>
  )
}
