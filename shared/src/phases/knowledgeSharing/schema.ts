import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import type { KnowledgeSharingMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const knowledgeSharingMoves: z.ZodMiniType<KnowledgeSharingMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sharing.begin'), teacher: id<MemberId>() }),
  z.object({ type: z.literal('sharing.questions'), open: z.boolean() }),
  z.object({ type: z.literal('takeaway.write'), text: sealedSchema }),
])
