import type { MemberId, SetId, SetState } from '@setroom/shared'
import type { Journal } from '../journal/Journal.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { type Deletion, deletionKey } from './Deletion.ts'
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
  const noted: Deletion[] = [
    { kind: 'set', key, set: key, at },
    ...links.map(({ link }) => ({
      kind: 'link' as const,
      key: deletionKey.link(link.tokenHash),
      set: key,
      at,
    })),
  ]
  deps.deletions.add(noted)
  await deps.journal.deleteSet(set, noted)
  await deps.rooms.forget(set)
}

/** Erases what somebody left behind: how they were reached, and with `words` every text that they wrote. */
export async function eraseMember(
  set: SetId,
  { member, words }: { member: MemberId; words: boolean },
  deps: EraseDeps,
): Promise<void> {
  const kind = words ? 'member' : 'removed'
  const noted: Deletion[] = [
    { kind, key: deletionKey[kind](set, member), set: deletionKey.set(set), at: deps.now() },
  ]
  deps.deletions.add(noted)
  await deps.journal.forgetMember(set, { member, words }, noted)
  await deps.rooms.reload(set)
}

/** Notes that a link was revoked, or renewed: an older copy of the set does not know it. */
export async function noteLink(
  set: SetId,
  tokenHash: string,
  { journal, deletions, now }: Omit<EraseDeps, 'rooms'>,
): Promise<void> {
  const { key, at, ...about } = { key: deletionKey.revoked(tokenHash), set: deletionKey.set(set), at: now() }
  deletions.add([{ kind: 'revoked', key, at, ...about }])
  await journal.append({ streams: [], index: [{ table: 'deletions', put: { key, at } }] })
}
