import { nextDeadline, type SessionState } from '@setroom/shared'
import type { Clock } from '../clock.ts'

/** One timer for what the session's clock has to say next. */
export type Deadlines = {
  /** Arms it anew for this state; call it after every change. */
  follow(session: SessionState | null): void
  stop(): void
}

/** When a tick could not be saved, or came a hair too early. */
const againMs = { unsaved: 1_000, early: 1 }

/** Calls `tick` when a deadline is there; `tick` says whether it was saved. */
export function createDeadlines(clock: Clock, tick: () => Promise<boolean>): Deadlines {
  let armed: { at: number; callOff: () => void } | undefined
  let latest: SessionState | null = null

  function disarm() {
    armed?.callOff()
    armed = undefined
  }

  async function fire() {
    armed = undefined
    const saved = await tick()
    if (armed === undefined) arm(saved ? againMs.early : againMs.unsaved)
  }

  function arm(atLeastMs: number) {
    const at = latest?.status === 'running' ? nextDeadline(latest) : undefined
    if (at !== undefined && armed?.at === at) return
    disarm()
    if (at === undefined) return
    const callOff = clock.after(Math.max(atLeastMs, at - clock.now()), () => void fire())
    armed = { at, callOff }
  }

  return {
    follow(session) {
      latest = session
      arm(0)
    },
    stop() {
      latest = null
      disarm()
    },
  }
}
