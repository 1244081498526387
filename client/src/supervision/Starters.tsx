import { Trans } from '@lingui/react/macro'
import { useMyOwnWords } from './useMyOwnWords.ts'

/** To begin with: what one said one had learned, and one's notes on how the set worked. */
export function Starters({ onPick }: { onPick: (words: string) => void }) {
  const words = useMyOwnWords()
  if (words.length === 0) return null
  return (
    <section aria-labelledby="starters">
      <h3 id="starters" className="text-ink-2 text-sm">
        <Trans>Or begin with something you wrote before:</Trans>
      </h3>
      <ul className="mt-1.5 space-y-1.5">
        {words.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="min-h-11 w-full rounded-md border border-edge/45 px-3.5 py-2 text-start hover:border-edge hover:bg-raised"
              onClick={() => onPick(one)}
            >
              <span dir="auto" className="line-clamp-2 font-serif">
                {one}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
