import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { useOwn } from '../connection/index.ts'
import { Waiting } from '../ui/Waiting.tsx'

const ShelfInRoom = later(async () => (await import('../shelf/ShelfInRoom.tsx')).ShelfInRoom)

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
        <LaterPart fallback={<Waiting />}>
          <ShelfInRoom />
        </LaterPart>
      )}
    </details>
  )
}
