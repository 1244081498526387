import type { MemberId } from '@setroom/shared'
import { useCallState } from './CallProvider.tsx'

/** Whoever shares a screen just now; the first, if several do. */
export function useScreenShare(): MemberId | undefined {
  return useCallState(
    ({ people }) =>
      (Object.entries(people) as [MemberId, (typeof people)[MemberId]][]).find(
        ([, p]) => p.screen !== undefined,
      )?.[0],
  )
}
