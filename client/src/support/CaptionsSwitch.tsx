import { Trans } from '@lingui/react/macro'
import { Switch } from '../ui/Switch.tsx'
import { useReadsCaptions } from './useCaptions.ts'

/** Whether one reads what whoever supports somebody types. */
export function CaptionsSwitch() {
  const [reads, choose] = useReadsCaptions()
  return (
    <Switch
      label={<Trans>Captions</Trans>}
      hint={<Trans>What is being said, as somebody here types it. Kept nowhere.</Trans>}
      checked={reads}
      onChange={(event) => choose(event.target.checked)}
    />
  )
}
