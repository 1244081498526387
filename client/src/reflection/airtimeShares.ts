import {
  type AgendaItem,
  type AirtimeBalance,
  type CommonView,
  judgeBalance,
  LEAST_JUDGED_MS,
  type MemberId,
  phaseOf,
} from '@setroom/shared'

/** One person's talking in the whole session, and their part (0–1) of all of it. */
export type SessionShare = { member: MemberId; ms: number; share: number }

/** One phase's talking, judged against what the phase asks for. */
export type PhaseShares = {
  item: AgendaItem
  totals: Readonly<Record<MemberId, number>>
  balance: readonly AirtimeBalance[]
}

type Seen = Pick<CommonView, 'agenda' | 'people' | 'members' | 'airtime' | 'guests'>

/** Whose seconds say something: not observers, nor whoever listens by choice or is counted by turns. */
export function measured({ people, members, guests }: Omit<Seen, 'airtime' | 'agenda'>): readonly MemberId[] {
  return (Object.keys(people) as MemberId[]).filter((id) => {
    const [person, member] = [people[id], members[id]]
    if (person === undefined || member === undefined || member.role === 'observer') return false
    if (member.role === 'guest' && guests[id] !== 'admitted') return false
    return person.byTurns !== true && person.listening !== true
  })
}

/** Everybody's part of the session's talking, in the set's order; empty where too little was measured to compare. */
export function sessionShares(seen: Seen): readonly SessionShare[] {
  const { airtime } = seen
  if (airtime === null) return []
  const sums = measured(seen).map((member) => ({
    member,
    ms: Object.values(airtime).reduce((sum, phase) => sum + (phase[member] ?? 0), 0),
  }))
  const all = sums.reduce((sum, { ms }) => sum + ms, 0)
  return all < LEAST_JUDGED_MS ? [] : sums.map((one) => ({ ...one, share: one.ms / all }))
}

/** The phases with enough talk to be judged and something expected of it, in the agenda's order. */
export function phaseShares(seen: Seen): readonly PhaseShares[] {
  const { airtime, agenda } = seen
  if (airtime === null) return []
  const people = measured(seen)
  return agenda.flatMap((item) => {
    const { expectation } = phaseOf(item.kind)
    const said = airtime[item.id]
    if (said === undefined || expectation.kind === 'none') return []
    const totals = Object.fromEntries(people.map((id) => [id, said[id] ?? 0])) as Record<MemberId, number>
    const all = people.reduce((sum, id) => sum + (totals[id] ?? 0), 0)
    if (all < LEAST_JUDGED_MS) return []
    return [{ item, totals, balance: judgeBalance(totals, expectation, item.presenter ?? null) }]
  })
}
