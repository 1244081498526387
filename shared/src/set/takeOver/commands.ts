import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { id } from '../../wire.ts'

/** What can be asked about taking the facilitation over. */
export const takeOverCommands = [
  z.object({ type: z.literal('takeOver.offer') }),
  /** To the offer of `by`. A no ends it: a member's, the facilitator's, who is here, or that of whoever offers. */
  z.object({ type: z.literal('takeOver.answer'), by: id<MemberId>(), yes: z.boolean() }),
  /** Whoever offered takes over, once it is time. */
  z.object({ type: z.literal('takeOver.complete') }),
] as const
