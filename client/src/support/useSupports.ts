import type { MemberId, PersonView } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Whom somebody supports, by name; undefined for everybody else. */
export function useSupports(member: MemberId): string | undefined {
  return useView(({ common }) => {
    const of = common.members[member]?.supports
    return of === undefined ? undefined : common.members[of]?.name
  })
}

/** Whom somebody supports, by name, as long as that person is not here (SPEC SP5); else undefined. */
export function useWaitsFor(member: MemberId): string | undefined {
  return useView(({ common }) => {
    const of = common.members[member]?.supports
    return of === undefined || common.people[of]?.present === true ? undefined : common.members[of]?.name
  })
}

/** Whoever supports somebody in the session that is open, whether they have come or not. */
export function useSupportToday(): readonly PersonView[] {
  return useView(({ common }) =>
    Object.values<PersonView>(common.members).filter(
      ({ supports, guestOf, status, linkRevoked }) =>
        supports !== undefined && guestOf === common.session?.id && status !== 'removed' && !linkRevoked,
    ),
  )
}
