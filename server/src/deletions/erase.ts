import type { MemberId, SetId, SetState } from '@setroom/shared'
import type { Job } from '../journal/Directory.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { type Deletion, deletionKey, noted } from './Deletion.ts'
import type { DeletionLog } from './deletionLog.ts'

/** What erasing needs. */
export type EraseDeps = {
  readonly journal: Journal
  /** The list that outlives the database. */
  readonly deletions: DeletionLog
  readonly rooms: Pick<Rooms, 'forget' | 'reload'>
  readonly now: () => number
}

/**
 * Erases every row of a set. Its links are noted by the hashes of their hashes, so that whoever opens one hears that the
 * set is gone. The list comes first: what stands in it is erased again after a crash.
 */
export async function eraseSet(set: SetId, state: SetState | null, deps: EraseDeps): Promise<void> {
  const at = deps.now()
  const key = deletionKey.set(set)
  const links = Object.values(state?.members ?? {}).filter(({ link }) => !link.revoked)
  const marks: Deletion[] = [
    { kind: 'set', key, set: key, at },
    ...links.map(({ link }) => ({
      kind: 'link' as const,
      key: deletionKey.link(link.tokenHash),
      set: key,
      at,
    })),
  ]
  deps.deletions.add(marks)
  await deps.journal.deleteSet(set, marks)
  await deps.rooms.forget(set)
}

/** Erases what somebody left behind: how they were reached, and with `words` every text that they wrote. */
export async function eraseMember(
  set: SetId,
  { member, words }: { member: MemberId; words: boolean },
  deps: EraseDeps,
): Promise<void> {
  const kind = words ? 'member' : 'removed'
  const marks: Deletion[] = [
    { kind, key: deletionKey[kind](set, member), set: deletionKey.set(set), at: deps.now() },
  ]
  deps.deletions.add(marks)
  await deps.journal.forgetMember(set, { member, words }, marks)
  await deps.rooms.reload(set)
}

/** Notes what was closed or stopped (see `toNote`): an older copy does not know it. */
export async function noteClosed(
  { setId, subject, dueAt: at }: Pick<Job, 'setId' | 'subject' | 'dueAt'>,
  { journal, deletions }: Pick<EraseDeps, 'journal' | 'deletions'>,
): Promise<void> {
  const { kind, key } = noted(subject ?? '')
  deletions.add([{ kind, key, set: setId === null ? '' : deletionKey.set(setId), at }])
  await journal.append({ streams: [], index: [{ table: 'deletions', put: { key, at } }] })
}
