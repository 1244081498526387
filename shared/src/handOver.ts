import * as z from 'zod/mini'
import type { ConnectionId, DeviceId, HandOverId, MemberId } from './ids.ts'
import { id } from './wire.ts'

const key = z.string().check(z.regex(/^[\w-]{43}$/))
const nonce = z.string().check(z.regex(/^[\w-]{22}$/))
const sealed = z.string().check(z.maxLength(1_000), z.regex(/^[\w-]+$/))

const of = <T extends string, S extends z.core.$ZodLooseShape>(kind: T, shape: S) =>
  z.object({ kind: z.literal(kind), id: id<HandOverId>(), ...shape })

/**
 * What two devices say to each other while one hands a key to the other; the server carries it, keeps none of it, and
 * could open none of it.
 * - `ask`: I lack my key; said again every few seconds for as long as it is so. Binds the asker to what `reveal` says.
 * - `offer`: I can help; here is my half.
 * - `reveal`: my half. Now both show a code, and two people compare it aloud.
 * - `agree`: the asker's person says that it is the same.
 * - `give`: the key, sealed for the asker. `helper` is the giver's half once more, for one that read a QR code and never
 *   offered. `renewed`: it opens once the server knows of it, in a moment.
 * - `got`: it opened.
 * - `end`: not any more.
 */
export const handOverSchema = z.discriminatedUnion('kind', [
  of('ask', { commitment: key }),
  of('offer', { helper: key }),
  of('reveal', { asker: key, nonce }),
  of('agree', {}),
  of('give', { helper: key, sealed, renewed: z.boolean() }),
  of('got', {}),
  of('end', {}),
])

export type HandOverMessage = z.infer<typeof handOverSchema>

/** To whom: one connection; the person's own other ones; or these and the facilitator's. */
export type HandOverTo = ConnectionId | 'mine' | 'helpers'

export const handOverToSchema: z.ZodMiniType<HandOverTo> = z.union([
  z.enum(['mine', 'helpers']),
  id<ConnectionId>(),
])

/** Who said it: the server vouches for this much. */
export type HandOverFrom = { connection: ConnectionId; member: MemberId; device?: DeviceId }
