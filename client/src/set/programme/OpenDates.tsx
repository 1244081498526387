import { Plural, Trans } from '@lingui/react/macro'
import { randomId, type SessionId, type Suits, writeMarks } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useSealAndSend, useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { SlotRow } from './SlotRow.tsx'
import type { OpenPoll } from './usePoll.ts'

/** The times asked about: one's own marks, what they come to, and for whoever asked the way to plan some of them. */
export function OpenDates({ open }: { open: OpenPoll }) {
  const { poll, tallies, mine, answered, awaited } = open
  const formats = useFormats()
  const members = useView(({ common }) => common.members)
  const mayAnswer = useMay('dates.answer')
  const mayPlan = useMay('programme.plan')
  const sealAndSend = useSealAndSend()
  const [typed, setTyped] = useState<readonly Suits[]>()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [busy, setBusy] = useState(false)
  const marks = typed ?? mine
  const save = async () => {
    setBusy(true)
    const answer = await sealAndSend(async (seal) => ({
      type: 'dates.answer',
      poll: poll.id,
      text: await seal('dates.marks', writeMarks(marks), { scope: 'set' }),
    }))
    setBusy(false)
    if (answer.ok) setTyped(undefined)
  }
  return (
    <div>
      <p className="text-ink-2">
        {answered ? (
          <Trans>Your marks are with the set. You can change them until a date is chosen.</Trans>
        ) : (
          <Trans>When can you? The times are on your own clock.</Trans>
        )}
      </p>
      <ul className="mt-3 divide-y divide-line">
        {tallies.map((tally) => (
          <SlotRow
            key={tally.at}
            tally={tally}
            ms={poll.ms}
            awaited={awaited.length > 0}
            mark={mayAnswer ? (marks[tally.index] ?? 'open') : undefined}
            onMark={(suits) => setTyped(marks.map((mark, i) => (i === tally.index ? suits : mark)))}
            chosen={mayPlan ? chosen.has(tally.at) : undefined}
            onChoose={(on) => {
              const next = new Set(chosen)
              if (on) next.add(tally.at)
              else next.delete(tally.at)
              setChosen(next)
            }}
          />
        ))}
      </ul>
      {mayAnswer && (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button kind={typed ? 'main' : 'plain'} busy={busy} disabled={typed === undefined} onClick={save}>
            <Trans>Send my marks</Trans>
          </Button>
          <SealedHint />
        </div>
      )}
      {awaited.length > 0 && (
        <p className="mt-3 text-ink-2 text-sm">
          <Trans>Still awaited: {formats.list(awaited.map((id) => members[id]?.name ?? ''))}.</Trans>
        </p>
      )}
      {mayPlan && <Decide open={open} chosen={[...chosen]} />}
    </div>
  )
}

/** The facilitator's: plan what was chosen, which ends the search, or end it without. */
function Decide({ open: { poll }, chosen }: { open: OpenPoll; chosen: readonly number[] }) {
  const send = useSend()
  const [busy, setBusy] = useState(false)
  const [ending, setEnding] = useState(false)
  const plan = async () => {
    setBusy(true)
    const sessions = chosen.map((at) => ({ session: randomId<SessionId>(crypto), at, zone: poll.zone }))
    await send({ type: 'programme.plan', sessions, poll: poll.id })
    setBusy(false)
  }
  return (
    <div className="mt-4 flex flex-wrap gap-2.5 border-line border-t pt-4">
      <Button
        kind={chosen.length > 0 ? 'main' : 'plain'}
        busy={busy}
        disabled={chosen.length === 0}
        onClick={plan}
      >
        {chosen.length === 0 ? (
          <Trans>Plan the chosen times</Trans>
        ) : (
          <Plural value={chosen.length} one="Plan the chosen time" other="Plan the # chosen times" />
        )}
      </Button>
      <Button kind="quiet" onClick={() => setEnding(true)}>
        <Trans>Stop looking</Trans>
      </Button>
      <ConfirmDialog
        open={ending}
        onOpenChange={setEnding}
        title={<Trans>Stop looking for a date?</Trans>}
        body={<Trans>The times and everybody’s marks go. Sessions that are planned stay.</Trans>}
        confirmLabel={<Trans>Stop looking</Trans>}
        danger
        onConfirm={async () => {
          const answer = await send({ type: 'dates.close', poll: poll.id })
          if (!answer.ok) throw new Error(answer.reason)
        }}
      />
    </div>
  )
}
