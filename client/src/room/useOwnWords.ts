import type { Cue, Hint, MemberId, PhaseId } from '@setroom/shared'
import { useEffect, useRef, useState } from 'react'
import { useSocket, useView } from '../connection/index.ts'

/** A quiet word to this person, and the phase it is about; or whom their own did not reach. */
export type OwnWord = { readonly cue: Cue; readonly phase: PhaseId | null } | { readonly missed: MemberId }

/** What was said to this one person and not put away yet. */
export type OwnWordsState = {
  readonly words: readonly OwnWord[]
  readonly hint: Hint | undefined
  putAway(word: OwnWord): void
  putHintAway(): void
}

/** Hears what is for this person alone from when the room is there, however late what shows it comes. Kept nowhere. */
export function useOwnWords(): OwnWordsState {
  const socket = useSocket()
  const current = useView(({ common }) => common.course.current)
  const phase = useRef(current)
  const [words, setWords] = useState<readonly OwnWord[]>([])
  const [hint, setHint] = useState<Hint>()
  useEffect(() => {
    phase.current = current
  }, [current])
  useEffect(() => {
    const say = (word: OwnWord) => setWords((before) => [...before, word])
    const cue = (cue: Cue) => say({ cue, phase: phase.current })
    const missed = (to: MemberId) => say({ missed: to })
    socket.on('cue', cue)
    socket.on('cueMissed', missed)
    socket.on('hint', setHint)
    return () => {
      socket.off('cue', cue)
      socket.off('cueMissed', missed)
      socket.off('hint', setHint)
    }
  }, [socket])
  return {
    // What is about a phase that is over helps nobody.
    words: words.filter((word) => 'missed' in word || word.phase === current),
    hint,
    putAway: (word) => setWords((before) => before.filter((one) => one !== word)),
    putHintAway: () => setHint(undefined),
  }
}
