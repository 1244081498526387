import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { rotationSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'

/** Leaving a set, the key that follows it, and the end of the set itself (SPEC E). */
export const leavingCommands = [
  z.object({ type: z.literal('set.leave'), member: id<MemberId>() }),
  /**
   * The server's, where an older copy of the set does not know that somebody was removed, or that their link was revoked or
   * renewed.
   */
  z.object({ type: z.literal('member.shutOut'), member: id<MemberId>(), of: z.enum(['set', 'link']) }),
  /** By any browser that has the set's key: whoever left must not be the one who makes the next. */
  z.object({ type: z.literal('set.rotate'), rotation: rotationSchema }),
  z.object({ type: z.literal('set.delete') }),
] as const
