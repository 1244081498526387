import {
  type AgendaItem,
  type QuestionId,
  type QuestionLabel,
  questionLabelOf,
  type SessionId,
} from '@setroom/shared'
import { useSealedText, useView } from '../connection/index.ts'
import type { SealText } from '../connection/useSealAndSend.ts'
import { useSealedMove } from '../phases/useMove.ts'
import { useSessionId } from '../phases/useSessionId.ts'

/** A label sealed, and beside it, without an author, no more than what the set is told of it. */
export async function sealLabel(seal: SealText, label: QuestionLabel, scope: SessionId) {
  return {
    label: await seal('question.label', label, { scope }),
    share: await seal('question.share', label === 'open' ? 'open' : 'not', { scope }),
  }
}

/** The label of a question as far as it is this person's to see, which the server decides; and how to give another. */
export function useGivenLabel(
  item: AgendaItem,
  question: QuestionId | undefined,
): [label: QuestionLabel | undefined, give: (label: QuestionLabel) => void] {
  const session = useSessionId()
  const sealed = useSealedMove('openQuestions', item)
  const given = useView(({ own }) => (question === undefined ? undefined : own.labels[question]))
  const reading = useSealedText(given?.text, {
    purpose: 'question.label',
    ...(given === undefined ? {} : { author: given.by }),
  })
  return [
    reading.state === 'open' ? questionLabelOf(reading.plain) : undefined,
    (label) => {
      if (question === undefined) return
      void sealed(async (seal) => ({
        type: 'question.label',
        question,
        ...(await sealLabel(seal, label, session)),
      }))
    },
  ]
}
