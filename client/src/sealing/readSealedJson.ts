import * as z from 'zod/mini'

/**
 * What a sealed text holds, if it is JSON that fits; else undefined. Whoever holds the set's key may have written
 * anything, so opened text is never trusted to have a shape.
 */
export function readSealedJson<T>(plain: string, schema: z.ZodMiniType<T>): T | undefined {
  try {
    return z.safeParse(schema, JSON.parse(plain)).data
  } catch {
    return undefined
  }
}
