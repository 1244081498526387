import type { Clock } from './clock.ts'
import { currentItem } from './current.ts'
import type { SessionEvent } from './events.ts'
import { interrupts } from './hands.ts'
import type { SessionState } from './session.ts'

/** A stretch in which what was on stood still; `until` is null while it lasts. Epoch ms. */
export type Standstill = { from: number; until: number | null }

/** How long (ms) things went on from an instant until now: standstills are left out (SPEC Q9). */
export function wentOn({ stood = [] }: Pick<SessionState, 'stood'>, from: number, now: number): number {
  return stood.reduce(
    (ms, one) => ms - Math.max(0, (one.until ?? now) - Math.max(from, one.from)),
    now - from,
  )
}

/** Keeps account of standstills: an event may have begun or ended one. */
export function standing(before: SessionState, after: SessionState, event: SessionEvent): SessionState {
  const at = turnedAt(event, before.clock)
  const still = standsStill(after)
  if (at === undefined || still === standsStill(before)) return after
  const stood = before.stood ?? []
  if (still) return { ...after, stood: [...stood, { from: at, until: null }] }
  return { ...after, stood: stood.map((one) => (one.until === null ? { ...one, until: at } : one)) }
}

/** The clock is stopped, or a break or a silence is on. */
function standsStill(session: SessionState): boolean {
  const item = currentItem(session)
  return session.clock.kind === 'stopped' || (item !== undefined && interrupts(item))
}

/** When that happened, where it may have stopped things or let them go on. */
function turnedAt(event: SessionEvent, before: Clock): number | undefined {
  switch (event.type) {
    case 'phaseEntered':
    case 'phaseLeft':
    case 'sessionClosed':
      return event.at
    case 'clockSet':
      if (event.clock.kind === 'running') return event.clock.from
      // It may be told a little late that a clock stopped.
      return event.clock.kind === 'stopped' && before.kind === 'running'
        ? before.endsAt - event.clock.remainingMs
        : undefined
    default:
      return undefined
  }
}
