import type { MemberId, PersonView } from '@setroom/shared'
import { useOwn, useView } from '../../connection/index.ts'
import { inTheSet } from '../members/inTheSet.ts'

/** The facilitator and the members whose links hold: those a date has to suit, and who take turns. */
export function useSetMembers(): readonly PersonView[] {
  return useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator).filter(
      ({ role, linkRevoked }) => role !== 'observer' && !linkRevoked,
    ),
  )
}

/** The same with their time zones, as far as they are known; only the facilitator's browser knows them. */
export function useZones():
  | readonly { member: MemberId; name: string; zone: string | undefined }[]
  | undefined {
  const people = useSetMembers()
  const details = useOwn(({ details }) => details)
  if (details === null) return undefined
  return people.map(({ id, name }) => ({ member: id, name, zone: details[id]?.zone }))
}
