import type { IndexChange } from '../journal/Directory.ts'

/** Forgets the links for signing in that nobody used in time; `now` is epoch ms. */
export function forgetExpired(now: number): IndexChange {
  return { table: 'signIns', drop: { expiredBefore: now } }
}
