import type { MemberId } from '../ids.ts'

/**
 * What becomes of the side room, in memory only (SPEC SR1–SR6): `by` asks `to` for a word alone; `declined` is for the
 * asker to see, `open` for everybody.
 */
export type SideRoom = {
  readonly stage: 'asked' | 'declined' | 'open'
  readonly by: MemberId
  readonly to: MemberId
}

/** What somebody wants of it; `end` takes the question back, puts a no away, or comes back to the others. */
export type SideRoomWish =
  | { readonly do: 'ask'; readonly member: MemberId }
  | { readonly do: 'accept'; readonly by: MemberId }
  | { readonly do: 'decline'; readonly by: MemberId }
  | { readonly do: 'end' }

/** Of the state or of a view: whom somebody supports, and who is here. */
type Here = {
  readonly members: Readonly<Record<MemberId, { readonly supports?: MemberId }>>
  readonly people: Readonly<Record<MemberId, { readonly present?: boolean }>>
}

/** SPEC SR7: whoever supports one of the two and is here, and goes along with them. */
export function alongInSideRoom(
  { by, to }: Pick<SideRoom, 'by' | 'to'>,
  { members, people }: Here,
): readonly MemberId[] {
  return (Object.keys(members) as MemberId[]).filter((one) => {
    const whom = members[one]?.supports
    return (whom === by || whom === to) && people[one]?.present === true
  })
}

/** Who is away from the others, once they are: the two, and whoever goes along. */
export function awayInSideRoom(sideRoom: SideRoom | null, here: Here): readonly MemberId[] {
  if (sideRoom?.stage !== 'open') return []
  return [sideRoom.by, sideRoom.to, ...alongInSideRoom(sideRoom, here)]
}
