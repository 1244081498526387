import { CueCard } from './CueCard.tsx'
import { HandOffer } from './HandOffer.tsx'
import { OwnHint } from './OwnHint.tsx'

/** What is for one person alone: it stands over the room, the one under the other. */
export function OwnWords() {
  return (
    <>
      <CueCard />
      <div className="pointer-events-none fixed inset-x-0 top-18 z-20 flex flex-col items-center px-4 sm:top-20">
        <HandOffer />
        <OwnHint />
      </div>
    </>
  )
}
