import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useState } from 'react'
import { useMay, useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useNextFacilitator } from './useNextFacilitator.ts'
import { WhoFacilitates } from './WhoFacilitates.tsx'

/** Who is next to facilitate; whoever does now can pass it on. */
export function FacilitatingTurns() {
  const send = useSend()
  const mayPass = useMay('member.facilitate')
  const facilitator = useView(({ common }) => common.set.facilitator)
  const members = useView(({ common }) => common.members)
  const { next, among } = useNextFacilitator()
  const [asking, setAsking] = useState(false)
  if (among < 2) {
    return (
      <p className="mt-2 text-ink-2 text-sm">
        <Trans>As soon as the others have opened their links, the next one is proposed here.</Trans>
      </p>
    )
  }
  if (next === undefined) return null
  const nameOf = (id: MemberId) => members[id]?.name ?? ''
  return (
    <div className="mt-2">
      <WhoFacilitates next={next} />
      {mayPass && next !== facilitator && (
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
