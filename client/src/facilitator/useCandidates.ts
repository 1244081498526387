import type { MemberId } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'

/** Who could present: members who are here, guests and observers left out. */
export function usePresenters(): readonly MemberId[] {
  const members = useView(({ common }) => common.members)
  return usePresent().filter((m) => members[m]?.role === 'member' || members[m]?.role === 'facilitator')
}

/** To whom the controls can go: any member here who does not present now; from a stand-in only back. */
export function useHolders(): readonly MemberId[] {
  const present = usePresenters()
  const session = useView(({ common }) => common.session)
  const me = useView(({ own }) => own.me.id)
  const presenter = useView(({ common }) => {
    const item = common.agenda.find(({ id }) => id === common.course.current)
    return item?.round === undefined ? undefined : item.presenter
  })
  return present
    .filter((member) => member !== me && member !== presenter)
    .filter((member) => session?.facilitator === me || session?.facilitator === member)
}
