import { type PhaseKind, phaseOf } from '../phases/index.ts'

/**
 * SPEC A6: whether it can be said, while a phase is on, who has said much in it. Where turns go round, whoever was first
 * has said all there is so far, and whose turn is to come has said nothing.
 */
export function judgedWhileOn(kind: PhaseKind): boolean {
  const { expectation, floor } = phaseOf(kind)
  return expectation.kind !== 'none' && floor.policy !== 'turns'
}

/**
 * SPEC A9: whether somebody long silent in such a phase is someone to invite: not where turns go round and bring everybody
 * theirs, and not where they are meant to be silent.
 */
export function invitesIn(kind: PhaseKind): boolean {
  const { expectation, floor } = phaseOf(kind)
  return expectation.kind !== 'none' && (floor.policy === 'free' || floor.policy === 'queue')
}
