import { type CommandId, keptUntil, type MemberId, newId, type SetId } from '@setroom/shared'
import { type EraseDeps, eraseMember, eraseSet, noteClosed } from '../deletions/erase.ts'
import { eraseTexts } from '../deletions/eraseTexts.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import type { JobOutcome } from './createJobRunner.ts'
import type { LeasedJob } from './Jobs.ts'

/** What doing one of these jobs needs. */
export type ErasureDeps = EraseDeps & {
  readonly rooms: Pick<Rooms, 'forget' | 'reload' | 'latest' | 'execute'>
  /** How long copies of the database may be kept. */
  readonly backUpDays: number
}

/**
 * Ends a set whose time is over, erases one that was deleted, what somebody left behind who is gone, what was
 * measured in a session, texts that nothing refers to any more, or how people were reached
 * before; notes what was closed or stopped.
 */
export async function runErasure(job: LeasedJob, deps: ErasureDeps): Promise<JobOutcome> {
  if (job.kind === 'link') {
    await noteClosed(job, deps)
    return 'done'
  }
  if (job.setId === null) return 'done'
  const set = job.setId as SetId
  const { set: state } = await deps.rooms.latest(set)
  switch (job.kind) {
    case 'end': {
      // Met again since, or open just now: another row follows from that.
      if (state === null || (keptUntil(state) ?? Number.POSITIVE_INFINITY) > deps.now()) return 'done'
      const id = newId<CommandId>(strongRandom)
      const answer = await deps.rooms.execute(set, 'system', id, { type: 'set.delete' })
      return answer.ok || answer.reason !== 'not-saved' ? 'done' : 'later'
    }
    case 'erase':
      if (state !== null && state.deletedAt === undefined) return 'done'
      await eraseSet(set, state, deps)
      return 'done'
    case 'forget': {
      const member = state?.members[job.memberId as MemberId]
      if (member === undefined || member.status !== 'removed') return 'done'
      // SPEC E3, WE3: whoever gave the place back themselves leaves no words.
      const words = (member.leftAt ?? member.declinedAt) !== undefined
      await eraseMember(set, { member: member.id, words }, deps)
      return 'done'
    }
    case 'measured':
      await deps.journal.forgetMeasured(set, job.subject ?? '')
      await deps.rooms.reload(set)
      return 'done'
    case 'texts':
      if (state !== null) await eraseTexts(state, deps)
      return 'done'
    case 'replaced':
      await deps.journal.forgetReplaced(set)
      return 'done'
    default:
      return 'done'
  }
}
