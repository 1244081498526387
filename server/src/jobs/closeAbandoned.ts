import { abandonedAt, type CommandId, newId, type SetId } from '@setroom/shared'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import type { JobOutcome } from './createJobRunner.ts'
import type { LeasedJob } from './Jobs.ts'

type CloseDeps = {
  readonly rooms: Pick<Rooms, 'latest' | 'execute'>
  readonly now: () => number
}

/** SPEC C8: ends the session a row is about, if nobody has been there for long; later, as long as it goes on. */
export async function closeAbandoned(
  { setId, subject }: LeasedJob,
  { rooms, now }: CloseDeps,
): Promise<JobOutcome> {
  const set = setId as SetId
  // After a crash the state says who was there: in the room as it is loaded they are gone if they do not come back.
  const { set: state, session } = await rooms.latest(set)
  if (state === null || session === null || session.id !== subject || session.status === 'closed')
    return 'done'
  const at = abandonedAt(state, session)
  if (at === undefined || at > now()) return 'later'
  const answer = await rooms.execute(set, 'system', newId<CommandId>(strongRandom), {
    type: 'session.abandon',
  })
  return answer.ok ? 'done' : 'later'
}
