import * as z from 'zod/mini'
import type { TextId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import { turnsMoves } from '../turnsSchema.ts'
import { type RepairMove, repairParts } from './phase.ts'

/** The moves as they arrive on the wire. */
export const repairMoves: z.ZodMiniType<RepairMove> = z.union([
  turnsMoves,
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('repair.part'), part: z.enum(repairParts) }),
    z.object({ type: z.literal('agreement.write'), text: sealedSchema }),
    z.object({ type: z.literal('agreement.takeBack'), agreement: id<TextId>() }),
  ]),
])
