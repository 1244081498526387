import type { CommitmentId, StateOfPhase } from '@setroom/shared'

/**
 * Which commitments have been heard: those left behind, and the one on stage as soon as its owner has said what became
 * of it (`told`), not only when the next one comes.
 */
export function heard(
  { seen, now }: Pick<StateOfPhase<'reportBack'>, 'seen' | 'now'>,
  told: (commitment: CommitmentId) => boolean,
): ReadonlySet<CommitmentId> {
  return new Set(now !== null && told(now) ? [...seen, now] : seen)
}
