import * as z from 'zod/mini'
import type { NoteId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const note = { note: id<NoteId>() }

/** Commands about notes to the set. */
export const noteCommands = [
  of('note.leave', { ...note, text: sealedSchema }),
  of('note.takeBack', note),
  /** One has read this note, and those before it. */
  of('note.read', note),
] as const
