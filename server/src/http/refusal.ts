import { z } from 'zod'

/** A token as links carry it: 32 bytes in base64url. */
export const tokenSchema = z.string().regex(/^[\w-]{43}$/)

/** A refused link takes this long whatever its reason, ms: more than looking anything up. */
export const refusalMs = 80
