import type { MemberId, PhaseId } from '../ids.ts'
import { standsBy } from '../people/standsBy.ts'
import type { SetState } from '../set/set.ts'
import type { AgendaItem } from './agenda.ts'
import type { SessionState } from './session.ts'

/** The agenda's item that is on, if any. */
export function currentItem(session: Pick<SessionState, 'agenda' | 'current'>): AgendaItem | undefined {
  return session.agenda.find((item) => item.id === session.current)
}

/** The item after or before another one. */
export function neighbour(session: SessionState, of: PhaseId, step: 1 | -1): AgendaItem | undefined {
  const at = session.agenda.findIndex((item) => item.id === of)
  return at < 0 ? undefined : session.agenda[at + step]
}

/** SPEC G6: a round that has begun and of which nothing is on or ahead. */
export function isRoundOver(
  agenda: readonly AgendaItem[],
  current: PhaseId | undefined,
  hasBegun: (id: PhaseId) => boolean,
  round: number | undefined,
): boolean {
  const at = agenda.findIndex((item) => item.id === current)
  const mine = agenda.filter((item) => item.round === round)
  return mine.some(({ id }) => hasBegun(id)) && !mine.some((item) => agenda.indexOf(item) >= at)
}

/**
 * Who takes part and is here: members and admitted guests, in the order in which they belong to the set,
 * whoever holds the controls last. Observers and support persons have no turn.
 */
export function takingPart(set: SetState, session: SessionState): readonly MemberId[] {
  const here = Object.values(set.members)
    .filter((m) => m.status !== 'removed' && !standsBy(m.role))
    .filter((m) => m.role !== 'guest' || session.guests[m.id] === 'admitted')
    .map((m) => m.id)
    .filter((m) => session.people[m]?.present === true)
  return [...here.filter((m) => m !== session.controls), ...here.filter((m) => m === session.controls)]
}
