import { Trans } from '@lingui/react/macro'
import { useOwn } from '../../connection/index.ts'
import { useName } from '../../room/useName.ts'
import type { StageProps } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'

export function Appreciation({ item, state }: StageProps<'appreciation'>) {
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
