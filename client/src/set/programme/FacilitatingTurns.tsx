import { Trans } from '@lingui/react/macro'
import { fairOrder, type MemberId, type SessionEntry } from '@setroom/shared'
import { useState } from 'react'
import { useMay, useSend, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { nextSession } from '../home/nextSession.ts'
import { useSetMembers } from './useSetMembers.ts'

/** Who is next to facilitate, by who led how often and how long ago; whoever does now can pass it on. */
export function FacilitatingTurns() {
  const send = useSend()
  const mayPass = useMay('member.facilitate')
  const facilitator = useView(({ common }) => common.set.facilitator)
  const led = useView(({ common }) => common.programme.facilitated)
  const people = useSetMembers().filter(({ status }) => status === 'joined')
  const [asking, setAsking] = useState(false)
  const nameOf = (id: MemberId) => people.find((one) => one.id === id)?.name ?? ''
  // Whoever cannot come next time cannot lead it.
  const clock = useServerClock()
  const away = useView(({ common }) => {
    const session = nextSession(Object.values<SessionEntry>(common.sessions), clock.now())
    return session === undefined ? undefined : common.programme.apologies[session.id]
  })
  const order = fairOrder(
    people.map(({ id }) => id),
    led,
  )
  const next = order.find((id) => away?.[id] === undefined)
  if (order.length < 2) {
    return (
      <p className="mt-2 text-ink-2 text-sm">
        <Trans>As soon as the others have opened their links, the next one is proposed here.</Trans>
      </p>
    )
  }
  if (next === undefined) return null
  if (next === facilitator) {
    return (
      <p className="mt-2">
        <Trans>
          Next to facilitate: <bdi className="font-medium">{nameOf(next)}</bdi>, as now.
        </Trans>
      </p>
    )
  }
  return (
    <div className="mt-2">
      <p>
        <Trans>
          Next to facilitate: <bdi className="font-medium">{nameOf(next)}</bdi>. Now it is{' '}
          <bdi>{nameOf(facilitator)}</bdi>.
        </Trans>
      </p>
      {mayPass && (
        <Button className="mt-2.5" onClick={() => setAsking(true)}>
          <Trans>Pass it to {nameOf(next)}</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Pass the facilitation to {nameOf(next)}?</Trans>}
        body={
          <Trans>
            From then on {nameOf(next)} opens the room, leads, and looks after dates, people and links. You
            are a member like the others.
          </Trans>
        }
        confirmLabel={<Trans>Pass it on</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'member.facilitate', member: next })
          if (!answer.ok) throw new Error(answer.reason)
        }}
      />
    </div>
  )
}
