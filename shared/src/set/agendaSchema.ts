import * as z from 'zod/mini'
import type { MemberId, PhaseId } from '../ids.ts'
import { type PhaseKind, phaseKinds } from '../phases/index.ts'
import { duration, id } from '../wire.ts'

/** One step of it. */
export const agendaItemSchema = z.object({
  id: id<PhaseId>(),
  kind: z.enum(phaseKinds as readonly [PhaseKind, ...PhaseKind[]]),
  ms: duration.check(z.minimum(500)),
  round: z.exactOptional(z.int().check(z.minimum(1), z.maximum(12))),
  presenter: z.exactOptional(id<MemberId>()),
  floorMode: z.exactOptional(z.enum(['soft', 'strict'])),
  style: z.exactOptional(z.literal('coached')),
  holdMs: z.exactOptional(z.int().check(z.minimum(500), z.maximum(60_000))),
})

/** An agenda as it travels. */
export const agendaSchema = z.array(agendaItemSchema).check(z.minLength(1), z.maxLength(60))

export type AgendaInput = z.infer<typeof agendaSchema>
