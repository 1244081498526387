import * as z from 'zod/mini'
import type { MemberId } from '../ids.ts'
import { id } from '../wire.ts'
import type { TurnsMove } from './turns.ts'

/** The moves as they arrive on the wire. */
export const turnsMoves: z.ZodMiniType<TurnsMove> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('turn.done') }),
  z.object({ type: z.literal('turn.skip') }),
  z.object({ type: z.literal('turn.give'), to: id<MemberId>() }),
])
