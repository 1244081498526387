import { type CommandId, type MemberId, newId, replaySet, type SetId, type SetState } from '@setroom/shared'
import type { ErasureMark, Journal } from '../journal/Journal.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import { type Deletion, deletionKey } from './Deletion.ts'
import type { DeletionLog } from './deletionLog.ts'

/** How much was erased again. */
export type Applied = { sets: number; members: number; texts: number }

type ApplyDeps = {
  readonly journal: Journal
  readonly deletions: DeletionLog
  readonly rooms: Pick<Rooms, 'execute'>
}

/**
 * Erases again what the list says was erased and this database does not know of: it is an older copy, or the server died
 * between the two. To be called before anybody is served. Throws StorageUnavailable.
 */
export async function applyDeletions({ journal, deletions, rooms }: ApplyDeps): Promise<Applied> {
  const listed = deletions.read()
  const known = await journal.directory.deletedAmong(listed.map(({ key }) => key))
  const missing = listed.filter(({ key }) => !known.has(key))
  const applied: Applied = { sets: 0, members: 0, texts: 0 }
  if (missing.length === 0) return applied
  const bySet = Map.groupBy(missing, (one) => one.set)
  for (const { setId } of await journal.directory.listSets()) {
    const about = bySet.get(deletionKey.set(setId)) ?? []
    if (about.some(({ kind }) => kind === 'set')) {
      await journal.deleteSet(setId, about)
      applied.sets++
    } else {
      applied.members += await leaveAgain(setId as SetId, of('member', about), { journal, rooms })
      applied.texts += await purgeAgain(setId, of('text', about), journal)
    }
  }
  // Also what this copy never had, so that nobody asks again.
  await note(journal, missing)
  return applied
}

const of = (kind: Deletion['kind'], all: readonly Deletion[]) => all.filter((one) => one.kind === kind)

async function leaveAgain(
  set: SetId,
  gone: readonly Deletion[],
  { journal, rooms }: Pick<ApplyDeps, 'journal' | 'rooms'>,
): Promise<number> {
  if (gone.length === 0) return 0
  const marks = new Map(gone.map((one) => [one.key, one]))
  const state = replaySet((await journal.load(`set:${set}`)).events)
  let left = 0
  for (const member of Object.keys(state?.members ?? {}) as MemberId[]) {
    const mark = marks.get(deletionKey.member(set, member))
    if (mark === undefined) continue
    await closePlace(set, state, member, rooms)
    await journal.forgetMember(set, { member, words: true }, [mark])
    left++
  }
  return left
}

/** In the copy they still had their place. A set whose facilitator nobody can follow keeps the place, not the words. */
async function closePlace(
  set: SetId,
  state: SetState | null,
  member: MemberId,
  rooms: ApplyDeps['rooms'],
): Promise<void> {
  if (state?.members[member]?.status === 'removed') return
  await rooms.execute(set, 'system', newId<CommandId>(strongRandom), { type: 'set.leave', member })
}

async function purgeAgain(set: string, gone: readonly Deletion[], journal: Journal): Promise<number> {
  if (gone.length === 0) return 0
  const keys = new Set(gone.map(({ key }) => key))
  const ids = (await journal.textIds(set)).filter((id) => keys.has(deletionKey.text(set, id)))
  if (ids.length > 0) await journal.purgeTexts(set, ids, gone)
  return ids.length
}

async function note(journal: Journal, marks: readonly ErasureMark[]): Promise<void> {
  const index = marks.map(({ key, at }) => ({ table: 'deletions' as const, put: { key, at } }))
  await journal.append({ streams: [], index })
}
