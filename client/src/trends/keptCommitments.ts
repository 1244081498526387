import type { Commitment } from '@setroom/shared'
import type { Outcome } from '../commitments/reportWords.ts'
import type { HeldSession } from './heldSessions.ts'

/** What became of commitments, in parts: kept, in part or changed, not kept, still open. */
export const fates = ['done', 'partly', 'not', 'open'] as const
export type Fate = (typeof fates)[number]
export type FateCounts = Readonly<Record<Fate, number>>

/** Commitments by the session they were made in or after; those made before the first one are put with it. */
export type CommitmentsOf = { session: HeldSession | undefined; counts: FateCounts }

export const noCounts: FateCounts = { done: 0, partly: 0, not: 0, open: 0 }

/**
 * Counts what became of the commitments that the set is shown. `outcomeOf` gives what the last report said, undefined
 * where it cannot be opened here: those are left out, and counted in `unread`.
 */
export function keptCommitments(
  all: readonly Commitment[],
  sessions: readonly HeldSession[],
  outcomeOf: (commitment: Commitment) => Outcome | undefined,
): { rows: readonly CommitmentsOf[]; sum: FateCounts; unread: number } {
  const rows = new Map<HeldSession | undefined, Record<Fate, number>>()
  const sum = { ...noCounts }
  let unread = 0
  for (const commitment of all) {
    const fate = fateOf(commitment, outcomeOf)
    if (fate === undefined) {
      unread++
      continue
    }
    const session = sessionOf(commitment, sessions)
    const counts = rows.get(session) ?? { ...noCounts }
    counts[fate]++
    sum[fate]++
    rows.set(session, counts)
  }
  const inOrder = [...rows].map(([session, counts]) => ({ session, counts }))
  return { rows: inOrder.sort((a, b) => (a.session?.at ?? 0) - (b.session?.at ?? 0)), sum, unread }
}

function fateOf(
  commitment: Commitment,
  outcomeOf: (commitment: Commitment) => Outcome | undefined,
): Fate | undefined {
  if (commitment.status === 'open') return 'open'
  const outcome = outcomeOf(commitment)
  // What is under way is not kept yet, whatever else was said of it.
  if (outcome === 'underWay') return 'open'
  return outcome === 'changed' ? 'partly' : outcome
}

function sessionOf(
  { madeIn, madeAt }: Commitment,
  sessions: readonly HeldSession[],
): HeldSession | undefined {
  return (
    sessions.find(({ id }) => id === madeIn) ?? sessions.findLast(({ at }) => at <= madeAt) ?? sessions[0]
  )
}

/** How many in all. */
export function total(counts: FateCounts): number {
  return fates.reduce((sum, fate) => sum + counts[fate], 0)
}
