import * as z from 'zod/mini'
import type { MemberId } from '../../ids.ts'
import { id } from '../../wire.ts'

/** A yes or a no to the invitation (SPEC WE). Neither carries a reason. */
export const welcomeCommands = [
  z.object({ type: z.literal('welcome.accept') }),
  /** By whoever is invited; by the server for whoever holds the link of a place that nobody has taken. */
  z.object({ type: z.literal('welcome.decline'), member: id<MemberId>() }),
] as const
