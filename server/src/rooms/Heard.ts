import type { HeardView, MemberId, World } from '@setroom/shared'

/** When each person was last heard (SPEC A4), for whoever leads, also when they come back or take over; kept nowhere. */
export type Heard = {
  heard(member: MemberId): void
  /** The same object as long as nobody was heard anew. */
  now(): HeardView
}

/** How long those who are known already have been quiet nobody can say any more: it is counted from now on. */
export function createHeard(now: () => number, { session }: World): Heard {
  let all: HeardView = Object.fromEntries(Object.keys(session?.people ?? {}).map((member) => [member, now()]))
  return {
    heard(member) {
      all = { ...all, [member]: now() }
    },
    now: () => all,
  }
}
