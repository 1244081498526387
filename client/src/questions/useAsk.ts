import type { AgendaItem, MemberId } from '@setroom/shared'
import { useCallback } from 'react'
import { useMove, useSealedMove } from '../phases/useMove.ts'
import { useSessionId } from '../phases/useSessionId.ts'
import { useDraftLanguage } from './draftLanguage.ts'
import { readyLabeller } from './labellers.ts'
import { sealLabel } from './useGivenLabel.ts'

/** Whom a question is for, where that may be said: left out elsewhere. */
const toWhom = (to: MemberId | null | undefined) => (to === undefined ? {} : { to })

/**
 * Puts a written question on stage, its label sealed beside it if the helper is there; in a coached round to whom.
 * Resolves to whether it was taken.
 */
export function useAsk(item: AgendaItem): (text: string, to?: MemberId | null) => Promise<boolean> {
  const session = useSessionId()
  const languageOf = useDraftLanguage()
  const sealed = useSealedMove('openQuestions', item)
  return useCallback(
    async (text, to) => {
      const label = readyLabeller(languageOf(text))?.(text).label
      const answer = await sealed(async (seal) => ({
        type: 'question.ask',
        text: await seal('question', text, { scope: session }),
        ...(label === undefined ? {} : await sealLabel(seal, label, session)),
        ...toWhom(to),
      }))
      return answer.ok
    },
    [sealed, session, languageOf],
  )
}

/** The moves of asking that carry no text. */
export function useHand(item: AgendaItem) {
  const move = useMove('openQuestions', item)
  return {
    raise: (followUp = false) => move({ type: 'question.raise', followUp }),
    lower: () => move({ type: 'question.lower' }),
    asked: (to?: MemberId | null) => move({ type: 'question.asked', ...toWhom(to) }),
    resume: () => move({ type: 'question.resume' }),
    next: () => move({ type: 'question.next' }),
  }
}
