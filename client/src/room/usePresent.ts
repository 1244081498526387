import { type MemberId, standsBy } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Who takes part and is here: members and admitted guests, whoever stands by left out, the controls' holder last. */
export function usePresent(): readonly MemberId[] {
  return useView(({ common }) => {
    const { members, people, guests, session } = common
    const here = Object.values(members)
      .filter((m) => m.status !== 'removed' && !standsBy(m.role) && people[m.id]?.present === true)
      .filter((m) => m.role !== 'guest' || guests[m.id] === 'admitted')
      .map((m) => m.id)
    return [...here.filter((m) => m !== session?.controls), ...here.filter((m) => m === session?.controls)]
  })
}
