import * as z from 'zod/mini'

/**
 * A branded id on the wire: 1–64 characters of base64url. Records are keyed by ids, so a name that every object has
 * (`constructor`) is none: looked up, it would be found.
 */
export function id<T extends string>(): z.ZodMiniType<T> {
  return z.custom<T>((v) => typeof v === 'string' && /^[\w-]{1,64}$/.test(v) && !(v in {}))
}

/** A duration in ms, at most a day either way. */
export const duration = z.int().check(z.minimum(-86_400_000), z.maximum(86_400_000))

/** An instant, epoch ms. */
export const instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000))

/** A time zone's IANA name, as far as its letters go. */
export const zone = z.string().check(z.maxLength(64), z.regex(/^[\w+\-/]+$/))

/** A plain word in the clear: a name, a label of a device. */
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
