import { Trans, useLingui } from '@lingui/react/macro'
import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useMay, useSend, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useStoredChoice } from './useStoredChoice.ts'

const OwnMinutes = later(async () => (await import('./OwnMinutes.tsx')).OwnMinutes)
const CaptionsSwitch = later(async () => (await import('../support/CaptionsSwitch.tsx')).CaptionsSwitch)

/** How one takes part today, and what this browser does by itself. */
export function YouMenu({ onEndRound }: { onEndRound: (() => void) | undefined }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      label={t`You`}
      trigger={<IconButton kind="quiet" icon={<UserRound />} label={t`You`} />}
      open={open}
      onOpenChange={setOpen}
    >
      <YouChoices />
      {onEndRound !== undefined && (
        <Button
          kind="quiet"
          size="small"
          className="mt-2 -ms-2"
          onClick={() => {
            setOpen(false)
            onEndRound()
          }}
        >
          <Trans>End my round</Trans>
        </Button>
      )}
    </Popover>
  )
}

/** The choices themselves. */
export function YouChoices() {
  const [sounds, setSounds] = useStoredChoice('sounds')
  const [hints, setHints] = useStoredChoice('hints')
  const may = useMay('listening.set')
  const captioned = useView(({ common }) =>
    Object.values(common.members).some(
      ({ id, role }) => role === 'support' && common.people[id]?.present === true,
    ),
  )
  return (
    <>
      {may && <TakingPart />}
      <Switch
        label={<Trans>Soft sounds</Trans>}
        checked={sounds !== 'off'}
        onChange={(event) => setSounds(event.target.checked ? null : 'off')}
      />
      {may && (
        <Switch
          label={<Trans>A quiet word when I have said a good deal</Trans>}
          hint={<Trans>Only you see it, at most once in each part. Your choice is for this device.</Trans>}
          checked={hints !== 'off'}
          onChange={(event) => setHints(event.target.checked ? null : 'off')}
        />
      )}
      {captioned && (
        <LaterPart>
          <CaptionsSwitch />
        </LaterPart>
      )}
      <LaterPart>
        <OwnMinutes />
      </LaterPart>
    </>
  )
}

/** "I listen today" and "I am counted by turns": for oneself to say, seen by whoever leads. */
export function TakingPart() {
  const send = useSend()
  const listening = useView(({ common, own }) => common.people[own.me.id]?.listening === true)
  const byTurns = useView(({ common, own }) => common.people[own.me.id]?.byTurns === true)
  return (
    <>
      <Switch
        label={<Trans>I’d rather listen today</Trans>}
        hint={<Trans>Nobody is prompted to invite you. You may still speak.</Trans>}
        checked={listening}
        onChange={(event) => void send({ type: 'listening.set', on: event.target.checked })}
      />
      <Switch
        label={<Trans>I sign, type or am interpreted</Trans>}
        hint={<Trans>You are counted by turns, not by seconds.</Trans>}
        checked={byTurns}
        onChange={(event) => void send({ type: 'byTurns.set', on: event.target.checked })}
      />
    </>
  )
}
