import { Trans } from '@lingui/react/macro'
import type { AgendaItem, TurnsState } from '@setroom/shared'
import { useOwn } from '../../connection/index.ts'
import { useName } from '../../room/useName.ts'
import type { Stage } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'

/** Each says one thing valued in the presenter, who listens. */
export const appreciation: Stage<'appreciation'> = { Stage: Appreciation, large: true }

function Appreciation({ item, state }: { item: AgendaItem; state: TurnsState }) {
  const name = useName(item.presenter)
  const presents = useOwn(({ me }) => me.id) === item.presenter
  return (
    <>
      {presents && (
        <p className="mb-3 text-ink-2">
          <Trans>This is for you. Listen; a thank you is answer enough.</Trans>
        </p>
      )}
      <TurnsStage
        kind="appreciation"
        item={item}
        state={state}
        mine={<Trans>Your turn: what did you value in {name} just now?</Trans>}
        over={<Trans>Thank you, all of you.</Trans>}
      />
    </>
  )
}
