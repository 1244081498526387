import { Trans, useLingui } from '@lingui/react/macro'
import { DoorOpen } from 'lucide-react'
import { useState } from 'react'
import { useCallState } from '../call/CallProvider.tsx'
import { useView } from '../connection/index.ts'
import { PeopleToChoose } from '../facilitator/PeopleToChoose.tsx'
import { usePresenters } from '../facilitator/useCandidates.ts'
import { Button } from '../ui/Button.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useSideRoom } from './useSideRoom.ts'

/** Whom to ask for a word alone; where the voices are elsewhere, what to do instead. */
export function AskAside() {
  const { t } = useLingui()
  const wish = useSideRoom()
  const [open, setOpen] = useState(false)
  const status = useCallState((state) => state.status)
  const inCall = useCallState(({ people }) => Object.keys(people))
  const me = useView(({ own }) => own.me.id)
  const busy = useView(({ common, own }) => common.sideRoom !== null || own.sideRoom?.stage === 'asked')
  const supported = useView(({ common }) =>
    Object.values(common.members).some(
      ({ id, supports }) => supports !== undefined && common.people[id]?.present === true,
    ),
  )
  const people = usePresenters().filter((member) => member !== me && inCall.includes(member))
  if (status === 'companion' || status === 'ownCall')
    return (
      <p className="max-w-sm text-balance text-ink-3 text-sm">
        <Trans>For a word with one person alone, ring them: this room has no voices to take aside.</Trans>
      </p>
    )
  if (busy || status !== 'connected') return null
  return (
    <Popover
      label={t`A word alone`}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="small" icon={<DoorOpen />}>
          <Trans>A word alone with somebody</Trans>
        </Button>
      }
    >
      <h3 className="quiet-heading">
        <Trans>Side room</Trans>
      </h3>
      <p className="mt-2 mb-3 text-ink-2 text-sm">
        <Trans>
          Just the two of you; nobody else hears or sees you, and nothing is kept. Whoever you ask may say no,
          and the others are not told that you asked.
        </Trans>
        {supported && (
          <>
            {' '}
            <Trans>Whoever supports one of you comes along.</Trans>
          </>
        )}
      </p>
      {people.length === 0 ? (
        <p>
          <Trans>No member is in the call just now.</Trans>
        </p>
      ) : (
        <PeopleToChoose
          people={people}
          onChoose={(member) => {
            setOpen(false)
            void wish({ do: 'ask', member })
          }}
        />
      )}
    </Popover>
  )
}
