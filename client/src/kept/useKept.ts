import { type KeptQuestions, keptKey, type SessionId } from '@setroom/shared'
import { useCallback } from 'react'
import { useOwn, useSealAndSend, useSealedText, useSend } from '../connection/index.ts'
import { type KeptQuestion, readKept, writeKept } from './keptWords.ts'

/** What this person keeps of a round; undefined as long as they have chosen nothing, or it cannot be read yet. */
export function useKept(
  session: SessionId | undefined,
  round: number | undefined,
): { kept: KeptQuestions | undefined; questions: readonly KeptQuestion[] | undefined } {
  const kept = useOwn(({ kept }) =>
    session === undefined || round === undefined ? undefined : kept[keptKey(session, round)],
  )
  const reading = useSealedText(kept?.text, {
    purpose: 'questions.kept',
    ...(kept === undefined ? {} : { author: kept.member }),
  })
  return { kept, questions: reading.state === 'open' ? readKept(reading.plain) : undefined }
}

/** Keeps a choice, sealed, or lets it go. Resolves to whether it is done. */
export function useKeep(session: SessionId, round: number) {
  const sealAndSend = useSealAndSend()
  const send = useSend()
  return {
    keep: useCallback(
      async (questions: readonly KeptQuestion[]) => {
        const answer = await sealAndSend(async (seal) => ({
          type: 'questions.keep',
          session,
          round,
          text: await seal('questions.kept', writeKept(questions), { scope: 'set' }),
        }))
        return answer.ok
      },
      [sealAndSend, session, round],
    ),
    letGo: useCallback(
      async () => (await send({ type: 'questions.letGo', session, round })).ok,
      [send, session, round],
    ),
  }
}
