import * as z from 'zod/mini'
import type { ShelfItemId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const item = { item: id<ShelfItemId>() }

/** Commands about what a set keeps on its shelf. */
export const shelfCommands = [
  of('shelf.put', { ...item, text: sealedSchema }),
  of('shelf.change', { ...item, text: sealedSchema }),
  of('shelf.remove', item),
] as const
