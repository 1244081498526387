import * as z from 'zod/mini'
import { sealedSchema } from '../../sealing/index.ts'
import type { PresentationMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const presentationMoves: z.ZodMiniType<PresentationMove> = z.object({
  type: z.literal('card.write'),
  card: sealedSchema,
})
