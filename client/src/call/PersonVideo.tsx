import type { MemberId } from '@setroom/shared'
import { useOwn } from '../connection/index.ts'
import { useCallState } from './CallProvider.tsx'
import { TrackView } from './TrackView.tsx'

/** A person's picture, if they show one; one's own as in a mirror. */
export function PersonVideo({ member }: { member: MemberId }) {
  const track = useCallState(({ people }) => people[member]?.video)
  const own = useOwn(({ me }) => me.id === member)
  if (track === undefined) return null
  return (
    <TrackView
      track={track}
      data-member={member}
      aria-hidden="true"
      className={own ? '-scale-x-100' : undefined}
    />
  )
}
