import { Trans } from '@lingui/react/macro'
import { type MemberId, proposePresenters, type SessionEntry } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useSend, useServerClock, useView } from '../../connection/index.ts'
import { presentedBy, presenterOf, roundsOf } from '../../facilitator/agendaChanges.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useOpenRounds, useTakingTurns } from './useTakingTurns.ts'

/** A fair proposal of who presents in the sessions ahead; who is named stays, and nothing is settled until it is taken. */
export function ProposePresenters({ onClose }: { onClose: () => void }) {
  const formats = useFormats()
  const send = useSend()
  const now = useServerClock().now()
  const members = useView(({ common }) => common.members)
  const apologies = useView(({ common }) => common.programme.apologies)
  const presented = useView(({ common }) => common.set.presented)
  const people = useTakingTurns()
  const sessions = useOpenRounds()
  const [busy, setBusy] = useState(false)
  const plan = proposePresenters(
    sessions.map(({ id, at, agenda }, i) => ({
      // Those without a date come after the others, in their order.
      at: at ?? now + i,
      presenters: roundsOf(agenda).map((round) => presenterOf(agenda, round)),
      away: Object.keys(apologies[id] ?? {}) as MemberId[],
    })),
    people,
    presented,
  )
  const take = async () => {
    setBusy(true)
    for (const [i, { id, agenda }] of sessions.entries()) {
      const named = roundsOf(agenda).reduce(
        (items, round, at) => presentedBy(items, round, plan[i]?.[at]),
        agenda,
      )
      const answer = await send({ type: 'session.plan', session: id, agenda: [...named] })
      if (!answer.ok) return setBusy(false)
    }
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Who presents when</Trans>}
      description={
        <Trans>
          Whoever presented least comes first; whoever cannot come is left out. You can change it later.
        </Trans>
      }
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={take}>
            <Trans>Plan it like this</Trans>
          </Button>
        </>
      }
    >
      <ul className="divide-y divide-line">
        {sessions.map((entry: SessionEntry, i) => (
          <li key={entry.id} className="py-3">
            <p className="text-ink-2 text-sm">
              {entry.at === undefined ? <Trans>No date yet</Trans> : formats.dateTime(entry.at)}
            </p>
            <p className="font-medium">
              {formats.list(
                (plan[i] ?? []).map((id) => (id === undefined ? '…' : (members[id]?.name ?? ''))),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
