import type { PhaseWindow, Span } from '@setroom/shared'

/** A stretch in which everything stood still; `until` is null while it lasts. Epoch ms. */
export type Stop = { readonly from: number; readonly until: number | null }

/**
 * When each phase was really on, up to `until`: its windows without the pauses. Pauses are in order and disjoint.
 * Nothing said in a pause counts towards a phase.
 */
export function windowsBetweenStops(
  windows: readonly PhaseWindow[],
  stops: readonly Stop[],
  until: number,
): PhaseWindow[] {
  return windows.flatMap(({ phase, ...window }) => {
    let rest: Span[] = [{ from: window.from, until: Math.min(window.until ?? until, until) }]
    for (const stop of stops) {
      const end = stop.until ?? until
      rest = rest.flatMap((span) => [
        { from: span.from, until: Math.min(span.until, stop.from) },
        { from: Math.max(span.from, end), until: span.until },
      ])
    }
    return rest.filter((span) => span.until > span.from).map((span) => ({ phase, ...span }))
  })
}
