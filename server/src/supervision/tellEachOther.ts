import { type CommandId, newId, type SetId, type SetState, wordsBetween } from '@setroom/shared'
import type { JobOutcome } from '../jobs/createJobRunner.ts'
import type { LeasedJob } from '../jobs/Jobs.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'

/** What telling two sets of each other needs. */
export type TellDeps = {
  readonly rooms: Pick<Rooms, 'latest' | 'execute'>
  readonly now: () => number
}

/** What one pass says may give the other set something to say. */
const mostPasses = 4

/**
 * Tells two sets what they have to hear of each other, until neither has anything to hear. It follows from their states,
 * so that a server that dies between two words, or another one at the same work, does no harm.
 */
export async function tellEachOther({ setId, subject }: LeasedJob, deps: TellDeps): Promise<JobOutcome> {
  if (setId === null || subject === null) return 'done'
  const [one, other] = [setId as SetId, subject as SetId]
  for (let pass = 0; pass < mostPasses; pass++) {
    const said = [...(await told(one, other, deps)), ...(await told(other, one, deps))]
    if (said.length === 0) return 'done'
    if (said.includes('not-saved')) return 'later'
  }
  return 'later'
}

/** Says what is to be said about what was carried from one into the other; gives the answers. */
async function told(source: SetId, supervision: SetId, deps: TellDeps): Promise<readonly string[]> {
  const pair = {
    source: await living(source, deps),
    supervision: await living(supervision, deps),
  }
  const answers: string[] = []
  for (const word of wordsBetween({ source, supervision }, pair, deps.now())) {
    const answer = await deps.rooms.execute(word.to, 'system', newId<CommandId>(strongRandom), word.command)
    answers.push(answer.ok ? 'ok' : answer.reason)
  }
  return answers
}

async function living(set: SetId, { rooms }: TellDeps): Promise<SetState | null> {
  const state = (await rooms.latest(set)).set
  return state === null || state.deletedAt !== undefined ? null : state
}
