import * as z from 'zod/mini'
import type { ConsentId, MemberId, SessionId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id } from '../../wire.ts'
import { consentKinds } from './state.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), consent: id<ConsentId>(), ...shape })

/** What is asked of every member for themselves (SPEC Y). */
export const consentCommands = [
  /**
   * `session`: the one that an observer, a guest or a support person would come to; `of`: whom the latter would sit
   * beside; `who`: the member who would facilitate too.
   */
  of('consent.ask', {
    kind: z.enum(consentKinds),
    session: z.exactOptional(id<SessionId>()),
    of: z.exactOptional(id<MemberId>()),
    who: z.exactOptional(id<MemberId>()),
    text: sealedSchema,
  }),
  /**
   * `veil`: 32 bytes of base64url, made by `veil` for this round, which is the present one; the next one, where one's
   * answer stands in that already and is to be another. `text`: the answer, sealed for oneself.
   */
  of('consent.answer', {
    text: sealedSchema,
    round: z.int().check(z.minimum(1)),
    veil: z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/)),
  }),
  /** Asks no longer; of one that is settled: forgets it. */
  of('consent.end', {}),
] as const
