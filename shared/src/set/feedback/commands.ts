import * as z from 'zod/mini'
import type { MemberId, PhaseId, SessionId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const note = { phase: id<PhaseId>(), to: id<MemberId>() }

/** Commands about feedback from one to another. */
export const feedbackCommands = [
  /** Writes it, or in other words; `text` is sealed for `to` alone. */
  of('feedback.write', { ...note, text: sealedSchema }),
  of('feedback.takeBack', note),
  /** Deletes what one was given. */
  of('feedback.letGo', { session: id<SessionId>(), phase: id<PhaseId>(), from: id<MemberId>() }),
] as const
