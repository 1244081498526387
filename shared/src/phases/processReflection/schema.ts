import * as z from 'zod/mini'
import { sealedSchema } from '../../sealing/index.ts'
import type { ReflectionMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const processReflectionMoves: z.ZodMiniType<ReflectionMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('note.write'), text: sealedSchema }),
  z.object({ type: z.literal('pulse.answer') }),
  z.object({ type: z.literal('pulse.close') }),
])
