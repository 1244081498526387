import { Trans } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { useView } from '../../connection/index.ts'
import type { StageProps } from '../stage.ts'
import { TurnsStage } from '../turns/TurnsStage.tsx'

export function CheckIn({ item, state }: StageProps<'checkIn'>) {
  return (
    <TurnsStage
      kind="checkIn"
      item={item}
      state={state}
      mine={<Trans>Your turn: in a sentence, how do you arrive?</Trans>}
      over={<Arrived />}
    />
  )
}

/** That everybody has arrived is said when everybody with a place has; else who is missing. */
function Arrived() {
  const formats = useFormats()
  const missing = useView(({ common }) =>
    Object.values(common.members)
      .filter(({ role, status }) => status !== 'removed' && (role === 'member' || role === 'facilitator'))
      .filter(({ id }) => common.people[id]?.present !== true)
      .map(({ name }) => name),
  )
  return missing.length === 0 ? (
    <Trans>Everybody has arrived.</Trans>
  ) : (
    <Trans>Still to come: {formats.list(missing)}</Trans>
  )
}
