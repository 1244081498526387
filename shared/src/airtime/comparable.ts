/** How somebody takes part, as far as airtime goes. */
type Part = { listening?: boolean; byTurns?: boolean }

/** SPEC A9: whether so much (ms) is set beside what the others said: a listener's as soon as it is something. */
export const comparable = (person: Part | undefined, ms: number): boolean =>
  person?.byTurns !== true && (person?.listening !== true || ms > 0)
