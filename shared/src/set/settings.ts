import * as z from 'zod/mini'
import { sealedSchema } from '../sealing/index.ts'

/** How long a set can choose to be kept after its last session, months. */
export const keepChoices = [3, 6, 12, 24] as const
export type KeepMonths = (typeof keepChoices)[number]

/** How long a set is kept that has not chosen. */
export const KEEP_MONTHS: KeepMonths = 12

/** A part of a set's settings as it travels. */
export const settingsSchema = z.object({
  call: z.exactOptional(z.enum(['livekit', 'own'])),
  ownCall: z.exactOptional(sealedSchema),
  airtimeInReflection: z.exactOptional(z.boolean()),
  labelsToFacilitator: z.exactOptional(z.boolean()),
  strictQuestions: z.exactOptional(z.boolean()),
  turnsFacilitating: z.exactOptional(z.boolean()),
  supervision: z.exactOptional(z.boolean()),
  turnTo: z.exactOptional(sealedSchema),
  outside: z.exactOptional(sealedSchema),
  keepMonths: z.exactOptional(z.literal(keepChoices)),
})
