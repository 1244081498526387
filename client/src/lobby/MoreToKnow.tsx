import { lazy, Suspense, useState } from 'react'
import { MyReportBack } from '../commitments/index.ts'
import { useOwn, useView } from '../connection/index.ts'
import { AffirmFirst } from '../support/AffirmFirst.tsx'
import { SupportToday } from '../support/SupportToday.tsx'

// Few sets have a question of it open.
const AskedPrivately = lazy(async () => ({
  default: (await import('../consent/AskedPrivately.tsx')).AskedPrivately,
}))

/** Below the way in: support persons and what binds them, what everybody is asked privately, one's words from last time. */
export function MoreToKnow({ bound }: { bound: boolean }) {
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const asked = useView(({ common }) => Object.keys(common.consents).length > 0)
  // Once there it stays: a link that was just made is shown after its question is gone.
  const [shown, setShown] = useState(false)
  if (asked && !shown) setShown(true)
  return (
    <>
      {!bound && <AffirmFirst />}
      <SupportToday />
      {!guest && shown && (
        <Suspense>
          <AskedPrivately />
        </Suspense>
      )}
      {!guest && <MyReportBack />}
    </>
  )
}
