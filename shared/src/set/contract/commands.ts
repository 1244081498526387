import * as z from 'zod/mini'
import type { ClauseId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import { settingsSchema } from '../settings.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const revision = z.int().check(z.minimum(0))
/** `seen`: the revision in which the sender saw the clause changed last (0: never), so that nobody writes over another. */
const clause = { clause: id<ClauseId>(), seen: revision }

/** Commands about the contract. */
export const contractCommands = [
  /** Other words for a clause, or, where the id is new, a clause of the set's own. */
  of('contract.write', { ...clause, text: sealedSchema }),
  /** The template's words again, or a dropped clause taken in again. */
  of('contract.keep', clause),
  of('contract.drop', clause),
  /** SPEC CT5: what bound clauses speak of. Where the call is, and what no clause speaks of, stays the facilitator's to set. */
  of('contract.settle', {
    settings: z.omit(settingsSchema, { call: true, turnsFacilitating: true, supervision: true }),
  }),
  of('contract.affirm', { revision }),
] as const
