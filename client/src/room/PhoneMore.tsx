import { Trans, useLingui } from '@lingui/react/macro'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { CallDevices } from '../call/DeviceMenu.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useSeatingSwitch } from './SeatingButton.tsx'
import { TurnToWords } from './TurnTo.tsx'
import type { SidePanelState } from './useSidePanel.ts'
import { YouChoices } from './YouMenu.tsx'

type Opened = 'turnTo' | 'you' | 'devices'

/** On a phone, all that does not fit under the thumb, behind one button. */
export function PhoneMore({
  panel,
  questions,
  onLeave,
}: {
  panel: SidePanelState
  questions: boolean
  onLeave: () => void
}) {
  const { t } = useLingui()
  const seating = useSeatingSwitch()
  const [opened, setOpened] = useState<Opened>()
  const titles: Record<Opened, string> = { turnTo: t`Whom to turn to`, you: t`You`, devices: t`Devices` }
  const open = (what: Opened) => () => setOpened(what)
  return (
    <>
      <Menu
        trigger={<IconButton icon={<Ellipsis />} label={t`More`} showLabel />}
        items={[
          ...(questions
            ? [
                {
                  key: 'questions',
                  label: t`Questions of this round`,
                  onSelect: () => panel.toggle('questions'),
                },
              ]
            : []),
          { key: 'chat', label: t`Chat`, onSelect: () => panel.toggle('chat') },
          { key: 'agenda', label: t`Agenda`, onSelect: () => panel.toggle('agenda') },
          { key: 'seating', label: seating.label, onSelect: seating.toggle },
          { key: 'turnTo', label: titles.turnTo, onSelect: open('turnTo') },
          { key: 'you', label: titles.you, onSelect: open('you') },
          { key: 'devices', label: titles.devices, onSelect: open('devices') },
          { key: 'leave', label: t`Leave`, line: true, onSelect: onLeave },
        ]}
      />
      <Dialog
        open={opened !== undefined}
        onOpenChange={(stays) => setOpened(stays ? opened : undefined)}
        title={opened === undefined ? <Trans>More</Trans> : titles[opened]}
        width="narrow"
      >
        {opened === 'turnTo' && <TurnToWords />}
        {opened === 'you' && <YouChoices />}
        {opened === 'devices' && <CallDevices />}
      </Dialog>
    </>
  )
}
