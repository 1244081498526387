import * as z from 'zod/mini'
import { sealedSchema } from '../sealing/index.ts'
import type { StepsMove } from './steps.ts'

/** The moves as they arrive on the wire. */
export const stepsMoves: z.ZodMiniType<StepsMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step.go'), step: z.int().check(z.minimum(0), z.maximum(20)) }),
  z.object({ type: z.literal('step.note'), text: sealedSchema }),
])
