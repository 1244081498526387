import * as z from 'zod/mini'
import type { CommandId, ConnectionId, PhaseId, SetId } from './ids.ts'
import { sealedSchema } from './sealing/index.ts'
import { sessionCommandSchema } from './session/commands.ts'
import { setCommandSchema } from './set/commands.ts'
import { id } from './wire.ts'

export { sideKeySchema, sideRoomWishSchema } from './sideRoom/schema.ts'

/** What a client says when it connects, as it arrives. */
export const handshakeSchema = z.object({
  set: id<SetId>(),
  protocol: z.int(),
  connection: z.exactOptional(id<ConnectionId>()),
})

/** A command as it arrives. */
export const askedSchema = z.object({
  id: id<CommandId>(),
  command: z.discriminatedUnion('type', [setCommandSchema, sessionCommandSchema]),
})

/** One voiced interval as it arrives. */
export const airtimeReportSchema = z.object({
  seq: z.int().check(z.minimum(0)),
  from: z.number().check(z.minimum(0)),
  until: z.number().check(z.minimum(0)),
})

/** A sealed caption as it arrives. */
export const captionSchema = sealedSchema

/** A sealed answer to the pulse as it arrives. */
export const pulseSchema = z.object({ id: id<CommandId>(), phase: id<PhaseId>(), text: sealedSchema })
