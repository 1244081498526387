import type { MemberId, PersonView } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Whom a question goes to: the members who have joined, but for the facilitator, who asks about anybody but support persons (SPEC Y1). */
export function useWhoIsAsked(): readonly MemberId[] {
  return useView(({ common }) =>
    Object.values<PersonView>(common.members)
      .filter(({ role }) => role === 'member' || role === 'facilitator')
      .filter(
        ({ id, status, linkRevoked }) => status === 'joined' && !linkRevoked && id !== common.set.facilitator,
      )
      .map(({ id }) => id),
  )
}
