import { useLingui } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { phaseNames, phasePurposes } from '../words/index.ts'
import { useMyTurn } from './useMyTurn.ts'

/**
 * What a screen reader hears of the course: phases, warnings, pauses. Of silence only its start, and its end as the
 * start of what follows.
 */
export function Announcements() {
  const { t } = useLingui()
  const item = useView(({ common }) => common.agenda.find((one) => one.id === common.course.current))
  const warned = useView(({ common }) => common.course.warned)
  const paused = useView(({ common }) => common.pause?.kind)
  const status = useView(({ common }) => common.session?.status)
  const myTurn = useMyTurn()
  const said =
    status === 'closed'
      ? t`The session is over.`
      : item === undefined
        ? ''
        : `${t(phaseNames[item.kind])}. ${t(phasePurposes[item.kind])}`
  const warning =
    item === undefined
      ? ''
      : warned.includes(`${item.id}:over`)
        ? t`The time of this phase is over; it goes on.`
        : warned.includes(`${item.id}:soon`)
          ? t`This phase ends soon.`
          : ''
  return (
    <>
      <LiveRegion>{said}</LiveRegion>
      <LiveRegion>{warning}</LiveRegion>
      <LiveRegion>{myTurn ? t`It is your turn.` : ''}</LiveRegion>
      <LiveRegion>{paused === undefined ? '' : t`Everything is paused.`}</LiveRegion>
    </>
  )
}
