import { type AirtimeBalance, judgeBalance, LEAST_JUDGED_MS } from '../airtime/index.ts'
import type { MemberId } from '../ids.ts'
import type { SetRole } from '../people/roles.ts'
import { standsBy } from '../people/standsBy.ts'
import { phaseOf } from '../phases/index.ts'
import type { AgendaItem } from './agenda.ts'
import type { SessionState } from './session.ts'
import { unasked } from './unasked.ts'

/** One phase's talking (ms by person), judged against what the phase asks for. */
export type PhaseShares = {
  item: AgendaItem
  totals: Readonly<Record<MemberId, number>>
  balance: readonly AirtimeBalance[]
}

type Seen = Pick<SessionState, 'people' | 'guests'> & {
  members: Readonly<Record<MemberId, { role: SetRole }>>
}

/** Whose seconds say something: not of whoever stands by, nor whoever is counted by turns. */
export function measured({ people, members, guests }: Seen): readonly MemberId[] {
  return (Object.keys(people) as MemberId[]).filter((id) => {
    const [person, member] = [people[id], members[id]]
    if (person === undefined || member === undefined || standsBy(member.role)) return false
    if (member.role === 'guest' && guests[id] !== 'admitted') return false
    return person.byTurns !== true
  })
}

/** The phases with enough talk to be judged and something expected of it (SPEC A3), in the agenda's order. */
export function phaseShares(
  seen: Seen &
    Pick<SessionState, 'agenda'> & {
      airtime: SessionState['airtime'] | null
      session: Parameters<typeof unasked>[0]['session']
    },
): readonly PhaseShares[] {
  const { airtime, agenda } = seen
  if (airtime === null) return []
  const all = measured(seen)
  return agenda.flatMap((item) => {
    const { expectation } = phaseOf(item.kind)
    const said = airtime[item.id]
    if (said === undefined || expectation.kind === 'none') return []
    const free = unasked(seen, item)
    const people = all.filter((id) => (said[id] ?? 0) > 0 || !free.includes(id))
    const totals = Object.fromEntries(people.map((id) => [id, said[id] ?? 0])) as Record<MemberId, number>
    if (people.reduce((sum, id) => sum + (totals[id] ?? 0), 0) < LEAST_JUDGED_MS) return []
    return [{ item, totals, balance: judgeBalance(totals, expectation, item.presenter ?? null, free) }]
  })
}
