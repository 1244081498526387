import * as z from 'zod/mini'
import type { GoalId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const goal = { goal: id<GoalId>() }

/** Commands about one's own learning goals. */
export const goalCommands = [
  of('goal.set', { ...goal, text: sealedSchema, shown: z.boolean() }),
  of('goal.edit', { ...goal, text: z.exactOptional(sealedSchema), shown: z.exactOptional(z.boolean()) }),
  /** Where one stands against the measure. What is looked at without closing is open from then on. */
  of('goal.look', { ...goal, text: sealedSchema, closes: z.boolean() }),
  of('goal.drop', goal),
] as const
