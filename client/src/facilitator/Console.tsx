import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { WaitsForScreen } from '../call/WaitsForScreen.tsx'
import { useView } from '../connection/index.ts'
import { useStoredChoice } from '../room/useStoredChoice.ts'
import { useWide } from '../room/useWide.ts'
import { AirtimeBars } from './AirtimeBars.tsx'
import { AsksNext } from './AsksNext.tsx'
import { AtTheDoor } from './AtTheDoor.tsx'
import { ConsoleSheet } from './ConsoleSheet.tsx'
import { Costs } from './Costs.tsx'
import { CourseDialogs } from './CourseDialogs.tsx'
import { GoOn } from './GoOn.tsx'
import { More } from './More.tsx'
import { Prompt } from './Prompt.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import { TimeControls } from './TimeControls.tsx'
import { type Course, useCourse } from './useCourse.ts'
import { type PutAways, usePutAway } from './usePutAway.ts'

/** The facilitator's console: now, at most one suggestion, who asks next, airtime, time, and the one next step. */
export function Console() {
  const { t } = useLingui()
  const course = useCourse()
  const wide = useWide(64)
  const put = usePutAway(course.item?.id)
  return (
    <>
      {wide ? (
        <aside
          aria-label={t`Console`}
          className="flex w-87 shrink-0 flex-col overflow-hidden border-line border-s bg-surface"
        >
          <Inside course={course} put={put} />
        </aside>
      ) : (
        <ConsoleSheet
          away={put.away}
          inside={<Inside course={course} put={put} main={false} />}
          line={<GoOn course={course} className="min-w-0 grow" />}
        />
      )}
      <CourseDialogs course={course} />
    </>
  )
}

function Airtime() {
  return (
    <WaitsForScreen quietly>
      <AirtimeBars />
    </WaitsForScreen>
  )
}

function Inside({ course, put, main = true }: { course: Course; put: PutAways; main?: boolean }) {
  // In a set's first session the console leads with little; the rest unfolds when it is asked for.
  const first = useView(({ common }) => common.session?.number === 1)
  const [choice, setChoice] = useStoredChoice('console.more')
  const [editing, setEditing] = useState(false)
  const more = choice === 'open'
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-5.5 pt-5 pb-4">
        <AtTheDoor />
        <SuggestionCard
          put={put}
          onRetime={() => setEditing(true)}
          otherwise={<Prompt onSkip={course.goOn} />}
        />
        <AsksNext />
        {!first && <Airtime />}
        {!first && <Costs />}
        <details
          open={more}
          onToggle={({ currentTarget: { open } }) => open !== more && setChoice(open ? 'open' : null)}
        >
          <summary className="min-h-9 py-1.5 font-medium text-ink-2 text-sm">
            <Trans>More</Trans>
          </summary>
          {first && (
            <div className="flex flex-col gap-5 pt-3">
              <Airtime />
              <Costs />
            </div>
          )}
          <More course={course} editing={editing} setEditing={setEditing} />
        </details>
      </div>
      <div className="flex flex-col gap-3 border-line border-t px-5.5 py-4">
        <TimeControls few={first && !more} />
        {main && <GoOn course={course} className="w-full" />}
      </div>
    </div>
  )
}
