/** Who may speak in a phase. */
export type FloorPolicy = 'free' | 'turns' | 'presenter' | 'queue' | 'silent'

/** soft: the others are asked to stay muted; strict: the server enforces it in the media server. */
export type FloorMode = 'soft' | 'strict'

/** What a phase asks of airtime; what balance is judged against (SPEC A3). A presenter's share is 0–1 of all voiced time. */
export type Expectation =
  | { kind: 'even' }
  | { kind: 'presenter'; share: readonly [number, number] }
  | { kind: 'none' }
