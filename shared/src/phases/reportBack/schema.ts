import * as z from 'zod/mini'
import type { CommitmentId, GoalId } from '../../ids.ts'
import { id } from '../../wire.ts'
import type { ReportBackMove } from './phase.ts'

/** The moves as they arrive on the wire. */
export const reportBackMoves: z.ZodMiniType<ReportBackMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('report.show'), commitment: id<CommitmentId | GoalId>() }),
  z.object({ type: z.literal('report.next') }),
])
