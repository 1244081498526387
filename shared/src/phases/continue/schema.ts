import * as z from 'zod/mini'
import { sealedSchema } from '../../sealing/index.ts'
import type { ContinueMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const continueMoves: z.ZodMiniType<ContinueMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('choice.make'), choice: sealedSchema }),
  z.object({ type: z.literal('choices.open') }),
])
