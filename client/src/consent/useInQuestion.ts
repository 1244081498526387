import type { ConsentView, MemberId } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** The guests and observers about whom all are being asked anew, and who are not let in meanwhile (SPEC Y9). */
export function useInQuestion(): readonly MemberId[] {
  return useView(({ common }) =>
    Object.values<ConsentView>(common.consents).flatMap(({ kind, who, outcome }) =>
      kind === 'second' || who === undefined || outcome !== undefined ? [] : [who],
    ),
  )
}
