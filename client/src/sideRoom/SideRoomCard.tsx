import { Trans } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { useCallState } from '../call/CallProvider.tsx'
import { useOwn, useView } from '../connection/index.ts'
import { TurnTo } from '../room/TurnTo.tsx'
import { useBusy } from '../room/useBusy.ts'
import { useName } from '../room/useName.ts'
import { useSupports } from '../support/useSupports.ts'
import { Button } from '../ui/Button.tsx'
import { PhaseName } from '../ui/PhaseName.tsx'
import { useAlong } from './useAlong.ts'
import { useSideRoom } from './useSideRoom.ts'

/** For those who are away: with whom they are, that nobody else is, and the way back. */
export function SideRoomCard() {
  const wish = useSideRoom()
  const formats = useFormats()
  const [busy, run] = useBusy()
  const me = useOwn((own) => own.me.id)
  const two = useView(({ common: { sideRoom } }) => (sideRoom === null ? undefined : sideRoom))
  const other = two?.by === me ? two.to : two?.by
  const [name, one, another] = [useName(other), useName(two?.by), useName(two?.to)]
  const along = useAlong(two)
  const supported = useSupports(me)
  const mine = supported === undefined
  // Said only once this page has left the others; until then they may still hear.
  const there = useCallState(({ aside, status }) => aside !== undefined && status === 'connected')
  return (
    <section className="flex max-w-lg flex-col items-center gap-4 text-center" aria-live="polite">
      <PhaseName>
        <Trans>Side room</Trans>
      </PhaseName>
      <h2 className="text-balance font-serif text-2xl">
        {!there ? (
          <Trans>One moment: the door is just closing.</Trans>
        ) : !mine ? (
          <Trans>
            {one} and {another}, and you beside {supported}.
          </Trans>
        ) : along.length === 0 ? (
          <Trans>You and {name}, just the two of you.</Trans>
        ) : (
          <Trans>
            You and {name}; along with you: {formats.list(along)}.
          </Trans>
        )}
      </h2>
      {there && (
        <p className="text-ink-2">
          <Trans>Nobody else hears or sees you, and nothing is kept. The others see that you are away.</Trans>
        </p>
      )}
      {mine && (
        <Button kind="main" busy={busy} onClick={() => void run(() => wish({ do: 'end' }))}>
          <Trans>Back to the others</Trans>
        </Button>
      )}
      <p className="text-ink-3 text-sm">
        {mine ? (
          <Trans>
            You come back together, with your microphones closed; also when the others go on meanwhile.
          </Trans>
        ) : (
          <Trans>You come back together with {supported}, with your microphone closed.</Trans>
        )}
      </p>
      <TurnTo />
    </section>
  )
}
