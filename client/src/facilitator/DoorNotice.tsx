import { lazy, Suspense } from 'react'
import { useMay, useView } from '../connection/index.ts'
import { useKnock, useWaiting } from '../room/useKnock.ts'

// Only when somebody knocks; the lobby stays light.
const AtTheDoor = lazy(async () => ({ default: (await import('./AtTheDoor.tsx')).AtTheDoor }))

/** On every page but the room's: whoever can let guests in hears and sees that one waits. */
export function DoorNotice() {
  const admits = useMay('guest.admit')
  const inTheRoom = useView(({ common, own }) => common.people[own.me.id]?.present === true)
  useKnock({ elsewhere: inTheRoom })
  const waiting = useWaiting().length > 0
  if (!admits || !waiting) return null
  return (
    <div className="mt-4">
      <Suspense>
        <AtTheDoor keys="" />
      </Suspense>
    </div>
  )
}
