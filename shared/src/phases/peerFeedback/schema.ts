import * as z from 'zod/mini'
import type { PeerFeedbackMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const peerFeedbackMoves: z.ZodMiniType<PeerFeedbackMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('feedback.done'), done: z.boolean() }),
  z.object({ type: z.literal('feedback.handOut') }),
])
