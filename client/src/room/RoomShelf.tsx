import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useOwn } from '../connection/index.ts'
import { Waiting } from '../ui/Waiting.tsx'

const ShelfInRoom = lazy(async () => ({ default: (await import('../shelf/ShelfInRoom.tsx')).ShelfInRoom }))

/** The set's shelf below the agenda, fetched when it is opened. Guests cannot read it. */
export function RoomShelf() {
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const [opened, setOpened] = useState(false)
  if (guest) return null
  return (
    <details className="mt-6 border-line border-t pt-3" onToggle={() => setOpened(true)}>
      <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
        <Trans>The shelf</Trans>
      </summary>
      {opened && (
        <Suspense fallback={<Waiting />}>
          <ShelfInRoom />
        </Suspense>
      )}
    </details>
  )
}
