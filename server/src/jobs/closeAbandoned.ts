import { abandonedAt, type CommandId, newId, type SetId } from '@setroom/shared'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import type { JobOutcome } from './createJobRunner.ts'
import type { LeasedJob } from './Jobs.ts'

type CloseDeps = {
  readonly rooms: Pick<Rooms, 'latest' | 'open' | 'execute'>
  readonly now: () => number
}

/** SPEC C8: ends the session a row is about, if nobody has been there for long; later, as long as it goes on. */
export async function closeAbandoned(
  { setId, subject }: LeasedJob,
  { rooms, now }: CloseDeps,
): Promise<JobOutcome> {
  const set = setId as SetId
  const { session } = await rooms.latest(set)
  if (session === null || session.id !== subject || session.status === 'closed') return 'done'
  const at = abandonedAt(session)
  if (at === undefined || at > now()) {
    // After a crash the state still says who was there: whoever does not come back to the room is taken for gone.
    await rooms.open(set)
    return 'later'
  }
  const answer = await rooms.execute(set, 'system', newId<CommandId>(strongRandom), {
    type: 'session.abandon',
  })
  return answer.ok ? 'done' : 'later'
}
