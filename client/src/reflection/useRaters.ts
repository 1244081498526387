import { type MemberId, raters } from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../connection/index.ts'

/** Whom the pulse asks just now, by the same rule and from the same facts as on the server. */
export function useRaters(): readonly MemberId[] {
  const members = useView(({ common }) => common.members)
  const people = useView(({ common }) => common.people)
  const session = useView(({ common }) => common.session)
  return useMemo(
    () => (session === null ? [] : raters(members, { people, ...session })),
    [members, people, session],
  )
}
