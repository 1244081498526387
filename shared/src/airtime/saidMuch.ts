import type { Expectation } from '../session/floor.ts'
import { judgeBalance, LEAST_JUDGED_MS } from './balance.ts'

/** A hint is said to somebody's face, so it waits for more talk (ms, of all compared) than a judgement to be looked up. */
export const HINT_FROM_MS = 2 * LEAST_JUDGED_MS
/** How far beyond what the phase asks for, as a part of what it is compared with: at the edge nobody is told. */
const CLEARLY = 0.1

/**
 * SPEC A6: who has clearly said more in this phase than it asks of them. Arguments as for `judgeBalance`; the presenter
 * is never among them, for the round is theirs.
 */
export const saidMuch = (
  totals: Readonly<Record<string, number>>,
  expectation: Expectation,
  presenter: string | null,
  unasked: readonly string[] = [],
): readonly string[] =>
  judgeBalance(totals, expectation, presenter, unasked)
    .filter(({ person, verdict }) => verdict === 'above' && person !== presenter)
    .filter(({ outOf, share, expected: [, most] }) => outOf >= HINT_FROM_MS && share >= most + CLEARLY)
    .map(({ person }) => person)
