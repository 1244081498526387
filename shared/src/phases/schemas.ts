import * as z from 'zod/mini'
import { bidsMoves } from './bids/schema.ts'
import { continueMoves } from './continue/schema.ts'
import { contractMoves } from './contract/schema.ts'
import type { MoveOf, PhaseKind } from './index.ts'
import { knowledgeSharingMoves } from './knowledgeSharing/schema.ts'
import { offersMoves } from './offers/schema.ts'
import { openQuestionsMoves } from './openQuestions/schema.ts'
import { peerFeedbackMoves } from './peerFeedback/schema.ts'
import { presentationMoves } from './presentation/schema.ts'
import { processReflectionMoves } from './processReflection/schema.ts'
import { repairMoves } from './repair/schema.ts'
import { reportBackMoves } from './reportBack/schema.ts'
import { stepsMoves } from './stepsSchema.ts'
import { turnsMoves } from './turnsSchema.ts'

/** Matches nothing. */
const none: z.ZodMiniType<never> = z.never()

/**
 * What each phase takes from the wire; a kind without a line does not compile. Apart from the phases themselves, for the
 * door alone needs it: browsers do not load it.
 */
const schemas: { readonly [K in PhaseKind]: z.ZodMiniType<MoveOf<K>> } = {
  checkIn: turnsMoves,
  contract: contractMoves,
  learningGoals: turnsMoves,
  reportBack: reportBackMoves,
  bids: bidsMoves,
  presentation: presentationMoves,
  clarifying: none,
  openQuestions: openQuestionsMoves,
  silence: none,
  offers: offersMoves,
  actionCommitment: none,
  appreciation: turnsMoves,
  peerFeedback: peerFeedbackMoves,
  knowledgeSharing: knowledgeSharingMoves,
  thinkingHats: stepsMoves,
  designSteps: stepsMoves,
  repair: repairMoves,
  processReflection: processReflectionMoves,
  continue: continueMoves,
  close: none,
  break: none,
}

/** The schema of a kind's moves. */
export function movesOf(kind: PhaseKind): z.ZodMiniType<{ type: string }> {
  return schemas[kind]
}
