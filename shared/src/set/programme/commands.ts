import * as z from 'zod/mini'
import type { PollId, SessionId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id, instant, zone } from '../../wire.ts'
import { SERIES_LIMIT } from './series.ts'

/** The most times that one search for a date may ask about. */
export const SLOT_LIMIT = 40

const day = 86_400_000

/** A series: when, on whose clock, and the id that each session gets. */
export const datesSchema = z
  .array(z.object({ session: id<SessionId>(), at: instant, zone }))
  .check(z.minLength(1), z.maxLength(SERIES_LIMIT))

/** What can be asked of a programme beside planning one session. */
export const programmeCommands = [
  /** A whole series at once; with `poll`, out of a search for a date, which is over with it. */
  z.object({
    type: z.literal('programme.plan'),
    sessions: datesSchema,
    poll: z.exactOptional(id<PollId>()),
  }),
  z.object({
    type: z.literal('apology.send'),
    session: id<SessionId>(),
    text: z.exactOptional(sealedSchema),
  }),
  z.object({ type: z.literal('apology.withdraw'), session: id<SessionId>() }),
  z.object({
    type: z.literal('dates.ask'),
    poll: id<PollId>(),
    zone,
    ms: z.int().check(z.minimum(60_000), z.maximum(day)),
    slots: z.array(instant).check(z.minLength(1), z.maxLength(SLOT_LIMIT)),
  }),
  z.object({ type: z.literal('dates.answer'), poll: id<PollId>(), text: sealedSchema }),
  z.object({ type: z.literal('dates.close'), poll: id<PollId>() }),
  /** The token stays in the browser that made it; sealed for its owner it can be shown again. */
  z.object({
    type: z.literal('feed.make'),
    tokenHash: z.string().check(z.regex(/^[\w-]{43}$/)),
    text: sealedSchema,
  }),
  z.object({ type: z.literal('feed.end') }),
] as const
