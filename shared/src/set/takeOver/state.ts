import type { MemberId } from '../../ids.ts'

/** A member's offer to take the facilitation over from somebody who seems gone for good. */
export type TakeOver = {
  by: MemberId
  /** Epoch ms. */
  at: number
  /** Who else has said yes. */
  yes: readonly MemberId[]
  /** Who ended it, and when (epoch ms): a member, whoever offered, or the facilitator, who is here. Absent: it stands. */
  ended?: { by: MemberId; at: number }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** How long a facilitator may be silent before an offer that everybody else said yes to takes effect. */
export const TAKE_OVER_MS = 14 * DAY_MS

/** From when on the yes of most of the others is enough, or none where nobody else has joined. */
export const TAKE_OVER_BY_MOST_MS = 28 * DAY_MS

/** How long whoever offered waits before they may offer again: each offer is a mail to everybody. */
const OFFER_AGAIN_MS = 7 * DAY_MS

/** From when (epoch ms) on somebody may offer again, whose last offer has ended; undefined: nothing keeps them. */
export function offersAgainFrom(takeOver: TakeOver | undefined, member: MemberId): number | undefined {
  return takeOver?.by === member && takeOver.ended !== undefined
    ? takeOver.ended.at + OFFER_AGAIN_MS
    : undefined
}

/** The offer that stands just now, if any. */
export function standingOffer(takeOver: TakeOver | undefined): TakeOver | undefined {
  return takeOver?.ended === undefined ? takeOver : undefined
}

/**
 * What an offer waits for, where `members` are all who could say yes, the facilitator among them: `missing`, who has
 * not said yes, and the instant (epoch ms) `from` which it may take effect as things stand; absent: not as they stand.
 */
export function takeOverStands(
  { by, at, yes }: TakeOver,
  members: readonly MemberId[],
  facilitator: MemberId,
): { missing: readonly MemberId[]; from?: number } {
  const others = members.filter((id) => id !== by && id !== facilitator)
  const missing = others.filter((id) => !yes.includes(id))
  if (missing.length === 0 && others.length > 0) return { missing, from: at + TAKE_OVER_MS }
  return missing.length * 2 < others.length || others.length === 0
    ? { missing, from: at + TAKE_OVER_BY_MOST_MS }
    : { missing }
}
