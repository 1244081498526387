import { Trans } from '@lingui/react/macro'
import { useOwn } from '../../connection/index.ts'
import { ContractButton } from '../../set/contract/ContractButton.tsx'
import type { Stage } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'

/** Each says in a sentence how they arrive. */
export const checkIn: Stage<'checkIn'> = {
  Stage: ({ item, state }) => (
    <>
      <TurnsStage
        kind="checkIn"
        item={item}
        state={state}
        mine={<Trans>Your turn: in a sentence, how do you arrive?</Trans>}
        over={<Trans>Everybody has arrived.</Trans>}
      />
      <AtTheStart />
    </>
  ),
}

/** Every session begins in sight of what the set agreed; a guest cannot read it. */
function AtTheStart() {
  const guest = useOwn(({ me }) => me.role === 'guest')
  return guest ? null : (
    <div className="mt-5">
      <ContractButton />
    </div>
  )
}
