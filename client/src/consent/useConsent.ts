import {
  type Answer,
  type Consent,
  type ConsentId,
  type ConsentView,
  type MyAsking,
  randomId,
} from '@setroom/shared'
import { useMemo } from 'react'
import { useConnection, useOwn, useSealAndSend, useSealedText, useSealing } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'
import { type ConsentWords, readConsent, writeConsent } from './consentWords.ts'
import { answerTo, readAnswer } from './sayAgain.ts'

/** A question as it reads: whether it could be opened, and its words when it could. */
export function useConsentWords({ text, by }: Pick<ConsentView, 'text' | 'by'>): {
  reading: Reading
  words: ConsentWords | undefined
} {
  const reading = useSealedText(text, { purpose: 'consent', author: by })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readConsent(reading.plain)),
    [reading.plain],
  )
  return { reading, words }
}

/** What one answered, once it is opened; for nobody else to read. */
export function useMyAnswer({ answer }: Pick<MyAsking, 'answer'>): boolean | undefined {
  const author = useOwn(({ me }) => me.id)
  const reading = useSealedText(answer ?? undefined, { purpose: 'consent.answer', author })
  return readAnswer(reading.plain)
}

/** What is asked about somebody: to which session they would come, beside whom, or which member would facilitate too. */
export type Asked = Pick<Consent, 'kind' | 'session' | 'of' | 'who'>

/** Asks everybody, and answers for oneself. Refusals are told in a notice. */
export function useConsent(): {
  ask(words: ConsentWords, what: Asked, consent?: ConsentId): Promise<Answer>
  answer(consent: ConsentView, yes: boolean): Promise<Answer>
} {
  const sealing = useSealing()
  const { store } = useConnection()
  const sealAndSend = useSealAndSend()
  return useMemo(
    () => ({
      ask: (words, what, consent = randomId(crypto)) =>
        sealAndSend(async (seal) => ({
          type: 'consent.ask',
          consent,
          ...what,
          text: await seal('consent', writeConsent(words), { scope: 'set' }),
        })),
      answer: ({ id }, yes) =>
        sealAndSend(async () => {
          // sealAndSend refuses before it builds where there are no keys.
          if (sealing === undefined) throw new Error('No keys.')
          const { common, own } = store.getState()
          return answerTo(sealing, id, { common, asking: own?.asked[id] }, yes)
        }),
    }),
    [sealing, store, sealAndSend],
  )
}
