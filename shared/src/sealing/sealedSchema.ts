import * as z from 'zod/mini'
import type { MemberId, SessionId, TextId } from '../ids.ts'
import type { Rotation } from './newEpoch.ts'
import { SEALED_LIMIT } from './padding.ts'
import type { PersonKey } from './personKey.ts'
import type { Scope, Sealed } from './sealed.ts'
import type { EpochWrap, WrappedKey } from './wrappedKey.ts'

// A full text, its last block of padding (64) and the tag (16), in base64url.
const longestCt = Math.ceil(((SEALED_LIMIT + 64 + 16) * 4) / 3)
const bytes32 = z.string().check(z.regex(/^[\w-]{43}$/))
const epoch = z.int().check(z.positive())
// Not a name that every object has (`constructor`): texts and people are looked up by their ids.
const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value) && !(value in {}))

/** A sealed text as a browser sends it; unknown fields are refused, `ct` is capped. */
export const sealedSchema: z.ZodMiniType<Sealed> = z.strictObject({
  v: z.literal(1),
  id: id<TextId>(),
  epoch,
  scope: z.union([z.literal('set'), id<SessionId>()]) satisfies z.ZodMiniType<Scope>,
  to: z.exactOptional(id<MemberId>()),
  iv: z.string().check(z.regex(/^[\w-]{16}$/)),
  ct: z.string().check(z.maxLength(longestCt), z.regex(/^[\w-]{22,}$/)),
})

/** A wrapped key: 32 bytes for a member or 64 for a guest, and the tag. */
export const wrappedKeySchema: z.ZodMiniType<WrappedKey> = z.strictObject({
  v: z.literal(1),
  under: z.union([z.literal('link'), epoch]),
  eph: bytes32,
  ct: z.string().check(z.regex(/^(?:[\w-]{64}|[\w-]{107})$/)),
})

/** A wrapped key and its epoch. */
export const epochWrapSchema: z.ZodMiniType<EpochWrap> = z.strictObject({ epoch, wrapped: wrappedKeySchema })

/** A vouched public key. */
export const personKeySchema: z.ZodMiniType<PersonKey> = z.strictObject({
  publicKey: bytes32,
  mac: bytes32,
  macEpoch: epoch,
})

/** A new epoch; a set has eight members, a few observers and guests, so 64 people are plenty. */
export const rotationSchema: z.ZodMiniType<Rotation> = z
  .strictObject({
    epoch,
    wraps: z.record(id<MemberId>(), wrappedKeySchema),
    macs: z.record(id<MemberId>(), bytes32),
  })
  .check(z.refine(({ wraps, macs }) => sameNames(wraps, macs) && Object.keys(wraps).length <= 64))

function sameNames(one: object, other: object): boolean {
  return Object.keys(one).sort().join(' ') === Object.keys(other).sort().join(' ')
}
