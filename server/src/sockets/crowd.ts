import type { MemberId, SetId } from '@setroom/shared'
import { type TokenBucket, tokenBucket } from './tokenBucket.ts'

/** How many connections each person has, and how fast they make them. */
export type Crowd = {
  /** Whether this person may connect once more at this instant (ms). */
  mayEnter(set: SetId, member: MemberId, now: number): boolean
  /** Counts a connection; gives what takes it off the count. */
  enter(set: SetId, member: MemberId): () => void
}

/** Several tabs and devices, and some sockets that have not noticed yet that they are dead. */
const mostEach = 16
const pace = { perSecond: 1, burst: 30 }
const mostRemembered = 10_000

/** Nobody is here. */
export function createCrowd(): Crowd {
  const counts = new Map<string, number>()
  const paces = new Map<string, TokenBucket>()
  const keyOf = (set: SetId, member: MemberId) => `${set} ${member}`

  return {
    mayEnter(set, member, now) {
      const key = keyOf(set, member)
      const bucket = paces.get(key) ?? tokenBucket(pace)
      if (paces.size > mostRemembered) paces.clear()
      paces.set(key, bucket)
      return bucket(now) && (counts.get(key) ?? 0) < mostEach
    },
    enter(set, member) {
      const key = keyOf(set, member)
      counts.set(key, (counts.get(key) ?? 0) + 1)
      let left = false
      return () => {
        if (left) return
        left = true
        const rest = (counts.get(key) ?? 1) - 1
        if (rest > 0) counts.set(key, rest)
        else counts.delete(key)
      }
    },
  }
}
