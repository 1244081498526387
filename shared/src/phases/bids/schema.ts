import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import type { BidsMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const bidsMoves: z.ZodMiniType<BidsMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bid.make'), text: sealedSchema }),
  z.object({ type: z.literal('bid.withdraw') }),
  z.object({ type: z.literal('bid.settle'), order: z.array(id<MemberId>()).check(z.maxLength(12)) }),
])
