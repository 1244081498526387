import { randomBytes } from 'node:crypto'
import type { Journal } from '../journal/Journal.ts'

/** A secret that all servers on this storage share, made when first needed; asked for again after a failure. */
export function sharedSecret({ directory }: Pick<Journal, 'directory'>): () => Promise<string> {
  let known: Promise<string> | undefined
  return () => {
    known ??= directory.secret('links', randomBytes(32).toString('base64url')).catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
}
