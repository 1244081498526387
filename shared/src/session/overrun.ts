import type { PhaseId } from '../ids.ts'
import type { AgendaItem } from './agenda.ts'
import { type Clock, remaining } from './clock.ts'

type Course = {
  agenda: readonly AgendaItem[]
  current?: PhaseId
  clock: Clock
  plannedEnd?: number
  /** What phases that were left early, or overran, have left, ms. */
  left: Readonly<Record<PhaseId, number>>
}

/** What is left of the plan at an instant: when it ends, how far over, and what that costs each later phase. */
export type Outlook = {
  /** Epoch ms. */
  endsAt: number
  /** Positive: later than planned. */
  overMs: number
  /** Milliseconds that each later phase would have to give for the plan's end to hold. */
  costs: Readonly<Record<PhaseId, number>>
}

/** SPEC K6: overtime moves the end; its cost is shared by the later phases in proportion to their length. */
export function outlook({ agenda, current, clock, plannedEnd, left }: Course, now: number): Outlook {
  const at = agenda.findIndex((item) => item.id === current)
  // A phase ahead that was on already (after going back, or behind a break) needs only what it has left.
  const later = (current === undefined ? agenda : agenda.slice(at + 1)).map(({ id, ms }) => ({
    id,
    ms: Math.max(0, left[id] ?? ms),
  }))
  const laterMs = later.reduce((sum, item) => sum + item.ms, 0)
  const endsAt = now + Math.max(0, remaining(clock, now)) + laterMs
  const overMs = plannedEnd === undefined ? 0 : endsAt - plannedEnd
  const costs: Record<PhaseId, number> = {}
  if (overMs > 0 && laterMs > 0) {
    for (const item of later) costs[item.id] = Math.min(item.ms, Math.round((overMs * item.ms) / laterMs))
  }
  return { endsAt, overMs, costs }
}
