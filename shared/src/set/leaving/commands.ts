import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { rotationSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

/** Leaving a set, the key that follows it, and the end of the set itself (SPEC E). */
export const leavingCommands = [
  z.object({ type: z.literal('set.leave'), member: id<MemberId>() }),
  /** By any browser that has the set's key: whoever left must not be the one who makes the next. */
  z.object({ type: z.literal('set.rotate'), rotation: rotationSchema }),
  z.object({ type: z.literal('set.delete') }),
] as const
