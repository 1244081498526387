/**
 * The clock of the phase that is on. State holds instants (epoch ms, server time), never ticking counters;
 * a remainder below zero is overtime, which has no end. `from` is when it last began to run; `totalMs` is all the
 * phase has, what was spent in it on earlier visits included.
 */
export type Clock =
  | { kind: 'idle' }
  | { kind: 'running'; from: number; endsAt: number; totalMs: number }
  | { kind: 'stopped'; remainingMs: number; totalMs: number }

/** Milliseconds left at `now`; negative is overtime. */
export function remaining(clock: Clock, now: number): number {
  switch (clock.kind) {
    case 'idle':
      return 0
    case 'running':
      return clock.endsAt - now
    case 'stopped':
      return clock.remainingMs
  }
}

/** Starts a clock with `ms` to go. */
export function startClock(ms: number, now: number, totalMs = ms): Clock {
  return { kind: 'running', from: now, endsAt: now + ms, totalMs }
}

/**
 * Stops it where it stood at `at`, which may lie a little in the past, but not before it began to run: that would
 * give time. A clock that does not run is returned as it is.
 */
export function stopClock(clock: Clock, at: number): Clock {
  return clock.kind === 'running'
    ? { kind: 'stopped', remainingMs: clock.endsAt - Math.max(at, clock.from), totalMs: clock.totalMs }
    : clock
}

/** Lets a stopped clock go on from where it stood. */
export function resumeClock(clock: Clock, now: number): Clock {
  return clock.kind === 'stopped' ? startClock(clock.remainingMs, now, clock.totalMs) : clock
}

/** Gives or takes time, ms. */
export function adjustClock(clock: Clock, ms: number): Clock {
  switch (clock.kind) {
    case 'idle':
      return clock
    case 'running':
      return { ...clock, endsAt: clock.endsAt + ms, totalMs: clock.totalMs + ms }
    case 'stopped':
      return { ...clock, remainingMs: clock.remainingMs + ms, totalMs: clock.totalMs + ms }
  }
}
