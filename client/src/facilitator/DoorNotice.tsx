import { useMay, useView } from '../connection/index.ts'
import { useKnock } from '../room/useKnock.ts'
import { AtTheDoor } from './AtTheDoor.tsx'

/** On every page but the room's: whoever can let guests in hears and sees that one waits. */
export function DoorNotice() {
  const admits = useMay('guest.admit')
  const inTheRoom = useView(({ common, own }) => common.people[own.me.id]?.present === true)
  useKnock({ elsewhere: inTheRoom })
  if (!admits) return null
  return (
    <div className="mt-4 empty:hidden">
      <AtTheDoor keys="" />
    </div>
  )
}
