import { CueCard } from './CueCard.tsx'
import { HandOffer } from './HandOffer.tsx'
import { OwnHint } from './OwnHint.tsx'
import type { OwnWordsState } from './useOwnWords.ts'

/** What is for one person alone: it stands over the room, the one under the other. */
export function OwnWords({ words, hint, putAway, putHintAway }: OwnWordsState) {
  return (
    <>
      <CueCard words={words} putAway={putAway} />
      <div className="pointer-events-none fixed inset-x-0 top-18 z-20 flex flex-col items-center px-4 sm:top-20">
        <HandOffer />
        <OwnHint hint={hint} putHintAway={putHintAway} />
      </div>
    </>
  )
}
