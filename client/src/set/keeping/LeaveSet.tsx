import { Trans } from '@lingui/react/macro'
import { DoorOpen } from 'lucide-react'
import { useState } from 'react'
import { useOwn, useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** Leaving by oneself, with what goes and what stays said first. The facilitator hands the seat over before. */
export function LeaveSet() {
  const send = useSend()
  const me = useOwn(({ me }) => me.id)
  const set = useView(({ common }) => common.set)
  const [asking, setAsking] = useState(false)

  const leave = async () => {
    const answer = await send({ type: 'set.leave', member: me })
    if (!answer.ok) throw new Error(answer.reason)
  }
  return (
    <>
      <WhatLeavingDoes />
      {set.facilitator === me ? (
        <p className="mt-4 rounded-md bg-sunken p-4">
          <Trans>
            You facilitate this set, so it needs somebody in your place first. Hand the facilitation over
            under <TextLink href={`/set/${set.id}/people`}>People and links</TextLink>; then you can leave
            like everybody else. If nobody is to follow you, delete the set below.
          </Trans>
        </p>
      ) : (
        <Button className="mt-4" icon={<DoorOpen aria-hidden="true" />} onClick={() => setAsking(true)}>
          <Trans>Leave the set</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={
          <Trans>
            Leave “<bdi>{set.name}</bdi>”?
          </Trans>
        }
        body={
          <Trans>
            At once, on every device of yours. What you wrote is erased and nobody can bring it back, so save
            first what you want to keep. To return, you would be added anew.
          </Trans>
        }
        confirmLabel={<Trans>Leave and erase what I wrote</Trans>}
        danger
        onConfirm={leave}
      />
    </>
  )
}

function WhatLeavingDoes() {
  return (
    <>
      <p className="text-ink-2">
        <Trans>Nobody asks why. You can leave at any time, in a session too.</Trans>
      </p>
      <dl className="mt-3 space-y-3">
        <div>
          <dt className="font-medium">
            <Trans>What goes</Trans>
          </dt>
          <dd className="text-ink-2">
            <Trans>
              All that you wrote, in sessions that are over too: commitments, goals, questions, chat, what you
              put on the shelf, feedback by you and to you, what you answered and affirmed. Your address and
              time zone.
            </Trans>
          </dd>
        </div>
        <div>
          <dt className="font-medium">
            <Trans>What stays</Trans>
          </dt>
          <dd className="text-ink-2">
            <Trans>
              Your name and that you were there. What you wrote for the whole set: its purpose, its settings,
              words of the contract. What you released to supervision, where it was exported already.
            </Trans>
          </dd>
        </div>
        <div>
          <dt className="font-medium">
            <Trans>What the others notice</Trans>
          </dt>
          <dd className="text-ink-2">
            <Trans>
              That you have left. The set gets a new key that you do not have: nothing written later can be
              opened with what you hold.
            </Trans>
          </dd>
        </div>
      </dl>
    </>
  )
}
