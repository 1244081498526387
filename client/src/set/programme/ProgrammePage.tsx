import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../../app/usePageTitle.ts'
import { usePlace } from '../../connection/index.ts'
import { SetFrame } from '../frame/SetFrame.tsx'
import { AttendanceCard } from './AttendanceCard.tsx'
import { CalendarCard } from './CalendarCard.tsx'
import { DatesCard } from './DatesCard.tsx'
import { MyZoneNote } from './MyZoneNote.tsx'
import { SessionsAhead } from './SessionsAhead.tsx'
import { TurnsCard } from './TurnsCard.tsx'

/** `/set/:setId/programme`: when the set meets and met, finding a date, whose turn it is, one's own calendar. */
export function ProgrammePage() {
  return (
    <SetFrame>
      <Programme />
    </SetFrame>
  )
}

function Programme() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`Programme`)
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Programme</Trans>
      </h1>
      <MyZoneNote />
      <div className="mt-6 grid gap-5 lg:grid-cols-[1.55fr_1fr]">
        <div className="min-w-0 space-y-5">
          <SessionsAhead />
          <DatesCard />
          <AttendanceCard />
        </div>
        <div className="min-w-0 space-y-5">
          <TurnsCard />
          <CalendarCard />
        </div>
      </div>
    </div>
  )
}
