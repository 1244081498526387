import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useMay, useOwn, useSend, useView } from '../../connection/index.ts'
import { useRotation } from '../../phases/bids/useRotation.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { FacilitatingTurns } from './FacilitatingTurns.tsx'
import { ProposePresenters } from './ProposePresenters.tsx'
import { useOpenRounds, useTakingTurns } from './useTakingTurns.ts'

/** Whose turn it is to present, and in a set that takes turns with it, to facilitate. */
export function TurnsCard() {
  const send = useSend()
  const members = useView(({ common }) => common.members)
  const turns = useView(({ common }) => common.set.settings.turnsFacilitating === true)
  const facilitates = useOwn(({ me }) => me.role === 'facilitator')
  const mayPlan = useMay('session.plan')
  const order = useRotation(useTakingTurns())
  const openRounds = useOpenRounds()
  const [proposing, setProposing] = useState(false)
  return (
    <Card title={<Trans>Whose turn it is</Trans>}>
      <p className="mb-3 text-ink-2 text-sm">
        <Trans>For presenting: fewest turns first, then longest ago.</Trans>
      </p>
      <ol className="space-y-2">
        {order.map(({ member, note }) => (
          <li key={member}>
            <PersonChip id={member} name={members[member]?.name ?? ''} note={note} size={32} />
          </li>
        ))}
      </ol>
      {mayPlan && openRounds.length > 0 && (
        <Button className="mt-4" onClick={() => setProposing(true)}>
          <Trans>Propose who presents</Trans>
        </Button>
      )}
      {proposing && <ProposePresenters onClose={() => setProposing(false)} />}
      {(turns || facilitates) && (
        <div className="mt-5 border-line border-t pt-3">
          {facilitates && (
            <Switch
              checked={turns}
              onChange={({ target }) =>
                void send({ type: 'set.edit', settings: { turnsFacilitating: target.checked } })
              }
              label={<Trans>We take turns facilitating</Trans>}
              hint={<Trans>For sets without a facilitator of their own: the next one is proposed.</Trans>}
            />
          )}
          {turns && <FacilitatingTurns />}
        </div>
      )}
    </Card>
  )
}
