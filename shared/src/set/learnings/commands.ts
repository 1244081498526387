import * as z from 'zod/mini'
import type { CarriedId, LearningId, MemberId, SetId, TextId } from '../../ids.ts'
import { sealedSchema } from '../../sealing/index.ts'
import { id, instant } from '../../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const learning = { learning: id<LearningId>() }
const touches = { touches: z.array(id<MemberId>()).check(z.maxLength(12)) }

/** What a supervision set says of what was carried there. */
export const settlements = ['arrived', 'announced', 'calledOff', 'exported', 'gone'] as const

/** Commands about what a set learned. */
export const learningCommands = [
  of('learning.write', { ...learning, text: sealedSchema, ...touches }),
  of('learning.edit', { ...learning, text: sealedSchema, ...touches }),
  of('learning.drop', learning),
  /** The facilitator asks for it to be released; `touches` is added to whoever is named already. */
  of('learning.ask', { ...learning, ...touches }),
  /** That it touches one's own issue, said by oneself, whoever was named; it goes nowhere then without one's yes. */
  of('learning.touchesMe', learning),
  /** One's own yes or no to these very words; a no takes back what was carried. */
  of('learning.answer', { ...learning, seen: id<TextId>(), release: z.boolean() }),
  of('learning.carry', { ...learning, to: id<SetId>(), as: id<CarriedId>(), where: sealedSchema }),
  /** The server's: how it stands where it went. `until` goes with `announced`. */
  of('learning.settle', {
    ...learning,
    as: id<CarriedId>(),
    is: z.enum(settlements),
    until: z.exactOptional(instant),
  }),
] as const
