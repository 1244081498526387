import type { MemberId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { Member, SetState } from '../set/set.ts'

/** Of each person what only the facilitator needs: e-mail and zone, who said yes to the welcome and who declined. */
export type DetailsView = Readonly<
  Record<MemberId, Pick<Member, 'email' | 'zone' | 'wayBack' | 'saidYesAt' | 'declinedAt'>>
>

/** What the set's facilitator sees of its people besides what everybody does. */
export function createDetailsView(): (all: SetState['members']) => DetailsView {
  return memo((all) =>
    Object.fromEntries(Object.values<Member>(all).map((member) => [member.id, detailsOf(member)])),
  )
}

function detailsOf({ email, zone, wayBack, saidYesAt, declinedAt }: Member): DetailsView[MemberId] {
  return {
    wayBack,
    ...(email === undefined ? {} : { email }),
    ...(zone === undefined ? {} : { zone }),
    ...(saidYesAt === undefined ? {} : { saidYesAt }),
    ...(declinedAt === undefined ? {} : { declinedAt }),
  }
}
