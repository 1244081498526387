import { type CommonView, comparable, LEAST_JUDGED_MS, type MemberId, measured } from '@setroom/shared'

/** One person's talking in the whole session, and their part (0–1) of all of it. */
export type SessionShare = { member: MemberId; ms: number; share: number }

type Seen = Pick<CommonView, 'people' | 'members' | 'airtime' | 'guests'>

/** Everybody's part of the session's talking, in the set's order; empty where too little was measured to compare. */
export function sessionShares(seen: Seen): readonly SessionShare[] {
  const { airtime } = seen
  if (airtime === null) return []
  const sums = measured(seen)
    .map((member) => ({
      member,
      ms: Object.values(airtime).reduce((sum, phase) => sum + (phase[member] ?? 0), 0),
    }))
    .filter(({ member, ms }) => comparable(seen.people[member], ms))
  const all = sums.reduce((sum, { ms }) => sum + ms, 0)
  return all < LEAST_JUDGED_MS ? [] : sums.map((one) => ({ ...one, share: one.ms / all }))
}
