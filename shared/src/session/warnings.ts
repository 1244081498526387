import type { PhaseId } from '../ids.ts'
import { phaseOf } from '../phases/index.ts'
import { currentItem } from './current.ts'
import type { SessionState } from './session.ts'

export type Warning = 'soon' | 'over'

/** How long before its end a phase warns, ms: two minutes before the end, or a fifth of a phase that is shorter than ten minutes; never after the end. */
export const soonMs = (totalMs: number) => Math.max(0, Math.min(120_000, totalMs / 5))

/** The warnings still to come in the phase that is on, with their instants (epoch ms). Silence and repair have none. */
function pending(session: SessionState): { phase: PhaseId; warning: Warning; at: number }[] {
  const { clock } = session
  const item = currentItem(session)
  if (item === undefined || clock.kind !== 'running') return []
  if (item.kind === 'silence' || phaseOf(item.kind).unhurried === true) return []
  const all = [
    { phase: item.id, warning: 'soon' as const, at: clock.endsAt - soonMs(clock.totalMs) },
    { phase: item.id, warning: 'over' as const, at: clock.endsAt },
  ]
  return all.filter((w) => !session.warned.includes(`${w.phase}:${w.warning}`))
}

/** Warnings that are due; each is given once, for everybody. */
export function dueWarnings(session: SessionState, now: number): { phase: PhaseId; warning: Warning }[] {
  return pending(session).filter((w) => w.at <= now)
}

/** When the server has to look again (epoch ms), if at all. */
export function nextDeadline(session: SessionState): number | undefined {
  const times = pending(session).map((w) => w.at)
  return times.length === 0 ? undefined : Math.min(...times)
}
