import { LaterPart } from '../app/LaterPart.tsx'
import { later } from '../app/later.tsx'
import { CallNotices } from '../call/CallNotices.tsx'
import { useOwn } from '../connection/index.ts'
import { AtTheDoor } from '../facilitator/AtTheDoor.tsx'
import { HandOverNotice } from '../handOver/HandOverNotice.tsx'
import { DeviceNotices } from '../set/devices/DeviceNotices.tsx'
import { SideRoomNotice } from '../sideRoom/index.tsx'
import { useOwnWords } from './useOwnWords.ts'
import { useQuiet } from './useQuiet.ts'
import { useSounds } from './useSounds.ts'
import { useSteers } from './useSteers.ts'
import { useWide } from './useWide.ts'

// Needed when the seat is empty or changes hands, which is not in the first second.
const SeatNotice = later(async () => (await import('./SeatNotice.tsx')).SeatNotice)
// What it shows is heard from the first moment; it may be drawn a moment later.
const OwnWords = later(async () => (await import('./OwnWords.tsx')).OwnWords)

/** What has to be said above the circle. Whatever can wait, waits until a quiet phase is over. */
export function RoomNotices() {
  const quiet = useQuiet()
  const steers = useSteers()
  const wide = useWide(64)
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  useSounds()
  const own = useOwnWords()
  return (
    <>
      <div className="mx-auto flex w-full max-w-3xl shrink-0 flex-col gap-2 px-3 not-empty:pt-3 sm:px-4">
        <CallNotices />
        <LaterPart silent>
          <SeatNotice />
        </LaterPart>
        <SideRoomNotice />
        {!quiet && steers && !wide && <AtTheDoor />}
        {!quiet && !guest && (
          <LaterPart>
            <HandOverNotice />
          </LaterPart>
        )}
        {!quiet && !guest && <DeviceNotices laterOnly />}
      </div>
      <LaterPart silent>
        <OwnWords {...own} />
      </LaterPart>
    </>
  )
}
