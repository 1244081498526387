import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { id } from '../../wire.ts'

/** What can be asked about taking the facilitation over. */
export const takeOverCommands = [
  z.object({ type: z.literal('takeOver.offer') }),
  /** To the offer of `by`. A no, which whoever offers says, too, ends it; so does the facilitator's, who is here. */
  z.object({ type: z.literal('takeOver.answer'), by: id<MemberId>(), yes: z.boolean() }),
  /** Whoever offered takes over, once it is time. */
  z.object({ type: z.literal('takeOver.complete') }),
] as const
