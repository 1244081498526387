import { useLingui } from '@lingui/react/macro'
import { deviceWords } from '../../join/deviceLabel.ts'

/** Says a device's label in the language of whoever looks. */
export function useDeviceName(): (label: string) => string {
  const { t } = useLingui()
  return (label) => {
    const words = deviceWords(label)
    return words === undefined ? label : t(words)
  }
}
