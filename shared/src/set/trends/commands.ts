import * as z from 'zod/mini'
import type { PhaseId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

/** What is kept for a set's trends by somebody's browser; all else is kept when a session closes. */
export const trendCommands = [
  /** The middle answers of a pulse that was just shown. */
  z.object({ type: z.literal('pulse.keep'), phase: id<PhaseId>(), text: sealedSchema }),
] as const
