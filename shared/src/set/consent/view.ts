import type { ConsentId, MemberId } from '../../ids.ts'
import { memo, sameJson } from '../../memo.ts'
import type { Text } from '../../sealing/index.ts'
import type { SetState } from '../set.ts'
import { serves } from './serves.ts'
import type { Consent } from './state.ts'

/** A question as everybody sees it: not who has answered, nor the answers, nor that one was changed. */
export type ConsentView = Omit<Consent, 'answers' | 'round'>

/** A question to oneself: for which round an answer is veiled, what one said, and whether that counts in this round. */
export type MyAsking = { round: number; answer: Text | null; counts: boolean }

/** What the set sees: what is asked, and what came of it until it has served. An answer leaves it as it was: nobody's screen, nor what travels to it, tells of one. */
export function createConsentView(): (all: SetState['consents']) => Readonly<Record<ConsentId, ConsentView>> {
  return memo(
    (all) =>
      Object.fromEntries(
        Object.entries<Consent>(all ?? {})
          .filter(([, consent]) => !serves(consent))
          .map(([id, { answers: _, round: __, ...seen }]) => [id, seen]),
      ),
    sameJson,
  )
}

/** What is asked of one person just now, and what they answered. */
export function createAskedView(): (
  all: SetState['consents'],
  me: MemberId,
) => Readonly<Record<ConsentId, MyAsking>> {
  return memo(
    (all, me) =>
      Object.fromEntries(
        Object.values<Consent>(all ?? {})
          .filter(({ outcome, asked }) => outcome === undefined && asked.includes(me))
          .map(({ id, round, answers }): [ConsentId, MyAsking] => {
            const { [me]: mine } = answers
            return [id, { round, answer: mine?.text ?? null, counts: mine?.round === round }]
          }),
      ),
    sameJson,
  )
}
