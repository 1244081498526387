import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { Button } from '../ui/Button.tsx'
import { cueWords } from '../words/index.ts'
import { useName } from './useName.ts'
import { useOnceFinished } from './useOnceFinished.ts'
import type { OwnWordsState } from './useOwnWords.ts'

/** A cue stays this long, ms, unless it is put away. */
const SHOWN_MS = 25_000

/**
 * A quiet word from whoever leads, to this one person, or that one's own did not come; one after the other. It waits
 * while a screen is shared, does not come up in the middle of a thought (SPEC W11), and is kept nowhere.
 */
export function CueCard({ words, putAway }: Pick<OwnWordsState, 'words' | 'putAway'>) {
  const { t } = useLingui()
  const sharing = useScreenShare() !== undefined
  const word = useOnceFinished(sharing ? undefined : words[0])
  const name = useName(word !== undefined && 'missed' in word ? word.missed : undefined)
  const done = useEffectEvent(putAway)
  useEffect(() => {
    if (word === undefined) return
    const timer = setTimeout(() => done(word), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [word])
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-24 z-30 flex justify-center px-4 max-sm:bottom-36"
    >
      {word !== undefined && (
        <div className="enter pointer-events-auto flex items-center gap-4 rounded-full border border-line bg-raised py-2 ps-5 pe-2 shadow-2">
          <p>
            <span className="block text-ink-3 text-xs">
              <Trans>Only you see this</Trans>
            </span>
            <span className="font-serif text-lg">
              {'cue' in word ? t(cueWords[word.cue]) : <Trans>Your quiet word did not reach {name}.</Trans>}
            </span>
          </p>
          <Button kind="quiet" size="small" onClick={() => putAway(word)}>
            <Trans>Thanks</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
