import * as z from 'zod/mini'
import type { ClauseId } from '../../ids.ts'
import { id } from '../../wire.ts'
import type { ContractMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const contractMoves: z.ZodMiniType<ContractMove> = z.object({
  type: z.literal('clause.show'),
  clause: z.nullable(id<ClauseId>()),
})
