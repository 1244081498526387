import * as z from 'zod/mini'
import type { TemplateId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import { agendaSchema } from '../agendaSchema.ts'

const template = { template: id<TemplateId>() }

/** Commands about the set's own templates. */
export const templateCommands = [
  /** Keeps an agenda under a name, or puts another in its place. */
  z.object({
    type: z.literal('template.save'),
    ...template,
    name: sealedSchema,
    agenda: agendaSchema,
  }),
  z.object({ type: z.literal('template.drop'), ...template }),
] as const
