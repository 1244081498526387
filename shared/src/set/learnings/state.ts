import type { CarriedId, LearningId, MemberId, SetId } from '../../ids.ts'
import { canPresent } from '../../people/canPresent.ts'
import type { Text } from '../../sealing/index.ts'
import type { Member, SetState } from '../set.ts'

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

/**
 * SPEC SU3: who is asked before it is carried. Whose issue it touches only they can say, so every member who has come is
 * asked; whoever facilitates carries it, and is asked only where named.
 */
export function toAsk(members: SetState['members'], learning: Learning): readonly MemberId[] {
  const come = Object.values<Member>(members)
    .filter(({ id, role, status }) => role === 'member' && status === 'joined' && canPresent(members, id))
    .map(({ id }) => id)
  return [...new Set([...toRelease(learning), ...come])]
}

/** SPEC SU3: everybody who is asked let it go. */
export function mayBeCarried(members: SetState['members'], learning: Learning): boolean {
  return letGo(members, learning, toAsk(members, learning))
}

/**
 * SPEC SU5: what was carried may stay there: its author and whoever's issue it touches let it go, and have a place from
 * which to take it back. Whoever comes later was not asked, and takes nothing back by that.
 */
export function isReleased(members: SetState['members'], learning: Learning): boolean {
  return letGo(members, learning, toRelease(learning))
}

/** Whoever let it go, or is to: they are told what becomes of it. */
export function toTell(learning: Learning): readonly MemberId[] {
  const said = Object.keys(learning.answers) as MemberId[]
  return [...new Set([...toRelease(learning), ...said.filter((id) => learning.answers[id] === true)])]
}

function letGo(members: SetState['members'], { answers }: Learning, people: readonly MemberId[]): boolean {
  return people.every((id) => {
    const member = members[id]
    return member !== undefined && member.status !== 'removed' && answers[id] === true
  })
}
