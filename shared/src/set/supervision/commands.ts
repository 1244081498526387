import * as z from 'zod/mini'
import type { CarriedId, LearningId, SetId, ThemeId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id, instant } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const carried = { carried: id<CarriedId>() }
const theme = { theme: id<ThemeId>() }

/** Commands about what was carried into a supervision set. */
export const supervisionCommands = [
  /** After `learning.carry` in the set that it comes from, under the same id. */
  of('carried.bring', { ...carried, from: id<SetId>(), learning: id<LearningId>(), text: sealedSchema }),
  of('carried.drop', carried),
  of('carried.sort', { ...carried, theme: z.nullable(id<ThemeId>()) }),
  /** The server's: what the set that it comes from says. `until` goes with `told`. */
  of('carried.settle', {
    ...carried,
    is: z.enum(['shown', 'told', 'withdrawn']),
    until: z.exactOptional(instant),
  }),
  /** Begins a theme, or calls it something else. */
  of('theme.name', { ...theme, name: sealedSchema }),
  of('theme.drop', theme),
  of('theme.announce', theme),
  of('theme.callOff', theme),
  of('theme.export', theme),
] as const
