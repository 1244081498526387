import type { CarriedId, LearningId, MemberId, SetId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { SetState } from '../set.ts'

/** How a learning went over into a supervision set. Instants are epoch ms. */
export type CarriedTo = {
  to: SetId
  /** What it is called there: made by the facilitator's browser, told to nobody else. */
  as: CarriedId
  /** The name of that set, sealed for this one by whoever carried it. */
  where: Text
  by: MemberId
  at: number
  /** It is there to be read. */
  arrived?: true
  /** An export is announced, and may be made from then on: until then what is taken back is back at once. */
  until?: number
  /** It was taken back after that: it is back, unless exported, once the set that it went to has let go of it. */
  leaving?: true
  exportedAt?: number
}

/**
 * What a set learned, in its author's words (SPEC SU). The server knows whose it is, whose issue it touches, who let it
 * go to supervision or did not, and where it went; no words.
 */
export type Learning = {
  id: LearningId
  author: MemberId
  text: Text
  at: number
  /** Whose issue it touches, beside the author's own. */
  touches: readonly MemberId[]
  /** Who of them said so themselves: nobody takes these out again. */
  saidSo?: readonly MemberId[]
  /** The facilitator asked for it, epoch ms. */
  askedAt?: number
  /** Whether it may go to supervision, by those who were asked and have said; about these very words. */
  answers: Readonly<Record<MemberId, boolean>>
  carried?: CarriedTo
}

/** Who is to let a learning go: its author, and whoever's issue it touches. */
export function toRelease({ author, touches }: Pick<Learning, 'author' | 'touches'>): readonly MemberId[] {
  return [...new Set([author, ...touches])]
}

/** SPEC SU3: all of them let it go, and every one of them still has a place from which to take it back. */
export function isReleased(members: SetState['members'], learning: Learning): boolean {
  return toRelease(learning).every((id) => {
    const member = members[id]
    return member !== undefined && member.status !== 'removed' && learning.answers[id] === true
  })
}
