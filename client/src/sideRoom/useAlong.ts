import { alongInSideRoom, type MemberId, type SideRoom } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** The names of whoever supports one of these two and goes along with them (SPEC SR7). */
export function useAlong(two: Pick<SideRoom, 'by' | 'to'> | undefined): readonly string[] {
  return useView(({ common }) =>
    two === undefined
      ? []
      : alongInSideRoom(two, common).map((one: MemberId) => common.members[one]?.name ?? ''),
  )
}
