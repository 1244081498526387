import type { AgendaItem, QuestionId, QuestionMark } from '@setroom/shared'
import { useMove, useSealedMove } from '../phases/useMove.ts'
import { useSessionId } from '../phases/useSessionId.ts'

/** The presenter's: what a question was to them, sealed; or that they decline it. */
export function useMark(item: AgendaItem) {
  const session = useSessionId()
  const sealed = useSealedMove('openQuestions', item)
  const move = useMove('openQuestions', item)
  return {
    mark: (question: QuestionId, mark: QuestionMark) =>
      sealed(async (seal) => ({
        type: 'question.mark',
        question,
        mark: await seal('question.mark', mark, { scope: session }),
      })),
    unmark: (question: QuestionId) => move({ type: 'question.unmark', question }),
    decline: (question: QuestionId) => move({ type: 'question.decline', question }),
  }
}
