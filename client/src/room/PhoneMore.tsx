import { Trans, useLingui } from '@lingui/react/macro'
import { reactions } from '@setroom/shared'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { CallDevices } from '../call/DeviceMenu.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { reactionWords } from '../words/index.ts'
import { useSeatingSwitch } from './SeatingButton.tsx'
import { useReact } from './useReact.ts'
import type { SidePanelState } from './useSidePanel.ts'
import { YouChoices } from './YouMenu.tsx'

type Opened = 'react' | 'you' | 'devices'

/** On a phone, all that does not fit under the thumb, behind one button. */
export function PhoneMore({
  panel,
  questions,
  onEndRound,
  onLeave,
}: {
  panel: SidePanelState
  questions: boolean
  /** Absent where it is not this person's round. */
  onEndRound: (() => void) | undefined
  onLeave: () => void
}) {
  const { t } = useLingui()
  const seating = useSeatingSwitch()
  const [opened, setOpened] = useState<Opened>()
  const react = useReact()
  const titles: Record<Opened, string> = {
    react: t`React`,
    you: t`You`,
    devices: t`Devices`,
  }
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
          ...(react === undefined ? [] : [{ key: 'react', label: titles.react, onSelect: open('react') }]),
          { key: 'chat', label: t`Chat`, onSelect: () => panel.toggle('chat') },
          { key: 'agenda', label: t`Agenda`, onSelect: () => panel.toggle('agenda') },
          { key: 'seating', label: seating.label, onSelect: seating.toggle },
          { key: 'you', label: titles.you, onSelect: open('you') },
          { key: 'devices', label: titles.devices, onSelect: open('devices') },
          ...(onEndRound === undefined
            ? []
            : [{ key: 'endRound', label: t`End my round`, line: true, onSelect: onEndRound }]),
          { key: 'leave', label: t`Leave`, line: onEndRound === undefined, onSelect: onLeave },
        ]}
      />
      <Dialog
        open={opened !== undefined}
        onOpenChange={(stays) => setOpened(stays ? opened : undefined)}
        title={opened === undefined ? <Trans>More</Trans> : titles[opened]}
        width="narrow"
      >
        {opened === 'react' && (
          <div className="grid grid-cols-2 gap-2">
            {reactions.map((reaction) => (
              <Button
                key={reaction}
                disabled={react === undefined}
                onClick={() => {
                  setOpened(undefined)
                  react?.(reaction)
                }}
              >
                {reactionWords[reaction].sign} {t(reactionWords[reaction].name)}
              </Button>
            ))}
          </div>
        )}
        {opened === 'you' && <YouChoices />}
        {opened === 'devices' && <CallDevices />}
      </Dialog>
    </>
  )
}
