/**
 * The clock of the phase that is on. State holds instants (epoch ms, server time), never ticking counters;
 * a remainder below zero is overtime, which has no end.
 */
export type Clock =
  | { kind: 'idle' }
  | { kind: 'running'; endsAt: number; totalMs: number }
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
  return { kind: 'running', endsAt: now + ms, totalMs }
}

/** Stops it where it stands; a clock that does not run is returned as it is. */
export function stopClock(clock: Clock, now: number): Clock {
  return clock.kind === 'running'
    ? { kind: 'stopped', remainingMs: clock.endsAt - now, totalMs: clock.totalMs }
    : clock
}

/** Lets a stopped clock go on from where it stood. */
export function resumeClock(clock: Clock, now: number): Clock {
  return clock.kind === 'stopped'
    ? { kind: 'running', endsAt: now + clock.remainingMs, totalMs: clock.totalMs }
    : clock
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
