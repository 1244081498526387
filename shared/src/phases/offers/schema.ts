import * as z from 'zod/mini'
import type { TextId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import type { OffersMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const offersMoves: z.ZodMiniType<OffersMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offers.ask') }),
  z.object({ type: z.literal('offer.make'), text: sealedSchema }),
  z.object({
    type: z.literal('offer.answer'),
    offer: id<TextId>(),
    answer: z.enum(['taken', 'left']),
  }),
])
