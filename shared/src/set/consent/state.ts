import type { ConsentId, MemberId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/** What came of a question: everybody said yes, or somebody did not; a no and no answer are one. */
export type ConsentOutcome = 'granted' | 'notThisTime'

/** What somebody said: veiled, to be added up with the others' of the same round; and sealed for themselves alone. */
export type ConsentAnswer = { round: number; veil: string; text: Text }

/**
 * What is asked about somebody: that they observe one session, come to it as a guest or to support somebody, join a set
 * that has begun, or facilitate beside the facilitator.
 */
export const consentKinds = ['observer', 'guest', 'support', 'member', 'second'] as const
export type ConsentKind = (typeof consentKinds)[number]

/**
 * Something that happens only if every member says yes, each asked for themselves (SPEC Y). `text` is sealed JSON
 * {name, why}: who it is about, and why it is asked.
 */
export type Consent = {
  id: ConsentId
  kind: ConsentKind
  /** The one that an observer, a guest or a support person would come to. */
  session?: SessionId
  /** Whom a support person would sit beside. */
  of?: MemberId
  /** Who would facilitate too; of whoever comes to one session, once they have a place, whose it is. */
  who?: MemberId
  text: Text
  by: MemberId
  /** Epoch ms. */
  at: number
  /** From 1: answers of one round are added up. One more when all are asked anew, or somebody answers otherwise. */
  round: number
  /** All were asked anew, and nobody's earlier answer counts. */
  anew?: true
  /** In the order of the set. */
  asked: readonly MemberId[]
  /**
   * The latest of each. Veiled (`sealing/veil.ts`): nobody can tell one's yes from one's no, only whether all of a round
   * are yes. One of an earlier round waits to be said again by its owner's browser.
   */
  answers: Readonly<Record<MemberId, ConsentAnswer>>
  /** Absent while it is being asked. */
  outcome?: ConsentOutcome
}
