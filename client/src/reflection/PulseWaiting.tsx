import { Plural, Trans } from '@lingui/react/macro'
import { type AgendaItem, FEWEST_FOR_LINES, type MemberId, type ReflectionState } from '@setroom/shared'
import { useState } from 'react'
import { useConnectionState, useSend, useView } from '../connection/index.ts'
import { useMayMove } from '../connection/useMayMove.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { askedAtAll } from './tooFew.ts'
import { useRaters } from './useRaters.ts'

/** The pulse is open: how many have answered, never who, and the facilitator's way to close it. */
export function PulseWaiting({
  item,
  state,
  mine,
}: {
  item: AgendaItem
  state: ReflectionState
  /** What became of one's own answer. */
  mine: 'notAsked' | 'sending' | 'kept'
}) {
  const offline = useConnectionState() === 'offline'
  const answered = state.answered.length
  const asked = askedAtAll(useRaters(), state)
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 text-center">
      <p className="font-serif text-xl">
        {mine === 'notAsked' && <Trans>The participants rate how it was, unseen.</Trans>}
        {mine === 'sending' && <Trans>Your answer is on its way.</Trans>}
        {mine === 'kept' && <Trans>Thank you. Your answer is in.</Trans>}
      </p>
      {mine === 'sending' && offline ? (
        <p className="text-ink-2 text-sm">
          <Trans>It waits in this browser until the connection is back.</Trans>
        </p>
      ) : (
        <p role="status" className="flex items-center gap-2 text-ink-2 text-sm tabular-nums">
          {mine === 'sending' && <Spinner />}
          <Plural value={answered} one={`# of ${asked} has answered`} other={`# of ${asked} have answered`} />
        </p>
      )}
      <ClosePulse item={item} state={state} />
    </div>
  )
}

/** Whoever holds the controls closes the pulse; before everyone has answered they are asked once more. */
function ClosePulse({ item, state }: { item: AgendaItem; state: ReflectionState }) {
  const may = useMayMove('processReflection/pulse.close')
  const send = useSend()
  const raters = useRaters()
  const people = useView(({ common }) => common.people)
  // Whoever left for good is not waited for.
  const present = (id: MemberId) => people[id]?.present === true
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!may) return null
  const missing = raters.filter((id) => present(id) && !state.answered.includes(id)).length
  const few = state.answered.length < FEWEST_FOR_LINES
  const close = async () => {
    setBusy(true)
    const move = { kind: 'processReflection', move: { type: 'pulse.close' } } as const
    await send({ type: 'phase.move', from: item.id, move })
    setBusy(false)
  }
  return (
    <>
      <Button
        kind={missing === 0 ? 'main' : 'plain'}
        busy={busy}
        className="mt-2"
        onClick={() => (missing > 0 ? setAsking(true) : void close())}
      >
        <Trans>Close it and show what came out</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Not everybody has answered yet.</Trans>}
        body={
          few ? (
            <Trans>With fewer than three answers nothing is shown, and none can be given afterwards.</Trans>
          ) : (
            <Trans>Once it is closed nobody can answer any more.</Trans>
          )
        }
        confirmLabel={<Trans>Close it</Trans>}
        cancelLabel={<Trans>Wait a little</Trans>}
        onConfirm={close}
      />
    </>
  )
}
