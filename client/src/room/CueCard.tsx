import { Trans, useLingui } from '@lingui/react/macro'
import type { Cue, MemberId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useSocket } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { cueWords } from '../words/index.ts'
import { useName } from './useName.ts'

/** A cue stays this long, ms, unless it is put away. */
const SHOWN_MS = 25_000

/** What was said to this person, or whom what they said did not reach. */
type Word = { readonly cue: Cue } | { readonly missed: MemberId }

const without = (done: Word) => (words: readonly Word[]) => words.filter((word) => word !== done)

/**
 * A quiet word from whoever leads, to this one person, or that one's own did not come; one after the other. It waits
 * while a screen is shared, and is kept nowhere.
 */
export function CueCard() {
  const { t } = useLingui()
  const socket = useSocket()
  const sharing = useScreenShare() !== undefined
  const [words, setWords] = useState<readonly Word[]>([])
  useEffect(() => {
    const say = (word: Word) => setWords((before) => [...before, word])
    const cue = (cue: Cue) => say({ cue })
    const missed = (to: MemberId) => say({ missed: to })
    socket.on('cue', cue)
    socket.on('cueMissed', missed)
    return () => {
      socket.off('cue', cue)
      socket.off('cueMissed', missed)
    }
  }, [socket])
  const word = sharing ? undefined : words[0]
  const name = useName(word !== undefined && 'missed' in word ? word.missed : undefined)
  useEffect(() => {
    if (word === undefined) return
    const timer = setTimeout(() => setWords(without(word)), SHOWN_MS)
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
          <Button kind="quiet" size="small" onClick={() => setWords(without(word))}>
            <Trans>Thanks</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}
