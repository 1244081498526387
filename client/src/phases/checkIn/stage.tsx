import { Trans } from '@lingui/react/macro'
import type { Stage } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'

/** Each says in a sentence how they arrive. */
export const checkIn: Stage<'checkIn'> = {
  Stage: ({ item, state }) => (
    <TurnsStage
      kind="checkIn"
      item={item}
      state={state}
      mine={<Trans>Your turn: in a sentence, how do you arrive?</Trans>}
      over={<Trans>Everybody has arrived.</Trans>}
    />
  ),
}
