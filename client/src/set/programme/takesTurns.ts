import type { MemberId, View } from '@setroom/shared'

type Turns = Pick<View['common']['set'], 'facilitator' | 'presented' | 'settings'>

/** Whether somebody takes turns presenting: members do, and the facilitator where they take turns or have presented. */
export function takesTurns({ facilitator, presented, settings }: Turns, member: MemberId): boolean {
  return member !== facilitator || settings.turnsFacilitating === true || presented[member] !== undefined
}

/** An order with whoever takes no turns last: else a facilitator who never presents would come first for ever. */
export function inTurnFirst<T extends { member: MemberId }>(set: Turns, order: readonly T[]): readonly T[] {
  const rank = ({ member }: T) => (takesTurns(set, member) ? 0 : 1)
  return [...order].sort((a, b) => rank(a) - rank(b))
}
