import type { RejectionCode } from '@setroom/shared'

/** What the rooms tell whoever measures; nothing here carries content or names anybody. */
export type Metrics = {
  /** How many sockets are open now. */
  connections(count: number): void
  /** How many rooms are in memory now. */
  rooms(count: number): void
  /** A command was answered. */
  command(outcome: 'ok' | RejectionCode): void
  /** An append took this long, ms. */
  appended(ms: number): void
}

/** Measures nothing. */
export const noMetrics: Metrics = {
  connections: () => {},
  rooms: () => {},
  command: () => {},
  appended: () => {},
}
