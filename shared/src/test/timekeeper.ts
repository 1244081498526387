import type { PhaseId, SessionId } from '../ids.ts'
import { remaining } from '../session/clock.ts'
import type { SessionState } from '../session/session.ts'

/**
 * For tests: keeps time beside the domain, from outside: how long each phase's clock was seen to run, and how much
 * each phase was given. Knows nothing of `endsAt`, `spent` and `left`, which it is compared with.
 */
export class Timekeeper {
  private session: SessionId | undefined
  private ran = new Map<PhaseId, number>()
  private given = new Map<PhaseId, number>()
  private runsSince = 0
  private seen = 0

  /** To be told of every step; `gone` is when the presenter's connection broke, if that stopped the clock just now. */
  see(before: SessionState | null, after: SessionState | null, now: number, adjusted: number, gone?: number) {
    if (before?.clock.kind === 'running' && before.current !== undefined) {
      this.add(this.ran, before.current, now - this.seen)
    }
    this.seen = now
    if (after === null) return
    if (after.id !== this.session) {
      this.session = after.id
      this.ran = new Map()
      this.given = new Map()
    }
    if (gone !== undefined && after.current !== undefined) {
      this.add(this.ran, after.current, -(now - Math.max(gone, this.runsSince)))
    }
    const started = before?.clock.kind !== 'running' || before.current !== after.current
    if (after.clock.kind === 'running' && started) this.runsSince = now
    for (const { id, ms } of after.agenda) {
      if (after.phases[id] === undefined) continue
      const was = before?.agenda.find((i) => i.id === id)?.ms
      if (!this.given.has(id)) this.given.set(id, ms)
      else if (before?.id === after.id && was !== undefined) this.add(this.given, id, ms - was)
    }
    if (after.current !== undefined && adjusted !== 0) this.add(this.given, after.current, adjusted)
  }

  /** What does not add up, if anything. */
  fault(session: SessionState, now: number): string | undefined {
    for (const [id, given] of this.given) {
      const ran = this.ran.get(id) ?? 0
      const on = id === session.current
      const left = on ? remaining(session.clock, now) : session.left[id]
      if (left !== given - ran) return `${id}: ${left} left of ${given} after ${ran}`
      if (!on && session.spent[id] !== ran) return `${id}: ${session.spent[id]} spent, ${ran} ran`
      if (on && session.clock.kind !== 'idle' && session.clock.totalMs !== given) {
        return `${id}: ${session.clock.totalMs} in all, ${given} given`
      }
    }
    return undefined
  }

  private add(map: Map<PhaseId, number>, phase: PhaseId, ms: number) {
    map.set(phase, (map.get(phase) ?? 0) + ms)
  }
}
