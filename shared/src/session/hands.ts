import type { MemberId } from '../ids.ts'
import type { AgendaItem } from './agenda.ts'
import type { SessionEvent } from './events.ts'
import type { SessionState } from './session.ts'

/** What interrupts a phase rather than follows it: hands stay up through it. */
const between: ReadonlySet<AgendaItem['kind']> = new Set(['break', 'silence'])

const down = (member: string): SessionEvent => ({
  type: 'handWentDown',
  member: member as MemberId,
  until: null,
})

/** Whether this interrupts what was on rather than follow it. */
export const interrupts = ({ kind }: AgendaItem) => between.has(kind)

/** SPEC W4: the hands that were raised in another phase than the one that is entered now, and mean nothing in it. */
export function handsOfBefore({ people, windows }: SessionState, item: AgendaItem): SessionEvent[] {
  if (interrupts(item)) return []
  return Object.entries(people).flatMap(([member, { hand, handKept }]) => {
    const at = hand ?? handKept?.at
    if (at === undefined) return []
    return windows.findLast(({ from }) => from <= at)?.phase === item.id ? [] : [down(member)]
  })
}

/** Whether nothing but breaks and silences has been on since this phase was. */
export function interrupted({ agenda, windows }: SessionState, item: AgendaItem): boolean {
  const last = windows.findLastIndex(({ phase }) => phase === item.id)
  return windows
    .slice(last + 1)
    .every(({ phase }) => between.has(agenda.find(({ id }) => id === phase)?.kind ?? item.kind))
}

/** What is on or, in a break or a silence, was on before: what that interrupts. */
export function lastPhase({ agenda, windows }: SessionState): AgendaItem | undefined {
  return windows
    .map(({ phase }) => agenda.find(({ id }) => id === phase))
    .findLast((item) => item !== undefined && !interrupts(item))
}

/** A pause is over: what was to be said in it is said, and the hands raised for it go down. */
export function pauseOver({ pause, people }: SessionState): SessionEvent[] {
  const raised = Object.entries(people).filter(
    ([, { hand }]) => pause !== undefined && hand !== undefined && hand > pause.at,
  )
  return [{ type: 'pauseEnded' }, ...raised.map(([member]) => down(member))]
}
