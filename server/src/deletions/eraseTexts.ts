import { type SetState, textsGone } from '@setroom/shared'
import type { Journal, Loaded } from '../journal/Journal.ts'
import { copiesUntil } from './copiesUntil.ts'
import { type Deletion, deletionKey } from './Deletion.ts'
import type { DeletionLog } from './deletionLog.ts'

type Deps = {
  readonly journal: Pick<Journal, 'load' | 'textIds' | 'purgeTexts' | 'directory'>
  readonly deletions: DeletionLog
  readonly now: () => number
  /** How long copies of the database may be kept. */
  readonly backUpDays: number
}

/**
 * SPEC DT1: erases the texts of a set, and of its sessions, that nothing refers to any more. Which these are follows
 * from the journal alone, so that one that was missed goes with the next. What somebody deleted is noted for older
 * copies; what only gave place to other words is not: a copy that has the earlier ones is to show those.
 */
export async function eraseTexts({ id: set, sessions }: SetState, deps: Deps): Promise<void> {
  const { journal, deletions, now, backUpDays } = deps
  const { events } = await journal.load(`set:${set}`)
  const said: Loaded['events'][] = []
  // One after the other: the storage has people to answer between them.
  for (const { id } of sessions) said.push((await journal.load(`session:${id}`)).events)
  const gone = textsGone(events, said)
  const there = new Set<string>(await journal.textIds(set))
  const ids = [...gone.keys()].filter((id) => there.has(id))

  const since = copiesUntil(now(), backUpDays)
  const late = [...gone].filter(([, { deleted, at }]) => deleted && at >= since)
  const keys = late.map(([id]) => deletionKey.text(set, id))
  const noted = await journal.directory.deletedAmong(keys)
  const marks = keys
    .filter((key) => !noted.has(key))
    .map((key): Deletion => ({ kind: 'text', key, set: deletionKey.set(set), at: now() }))
  if (marks.length > 0) deletions.add(marks)
  if (ids.length + marks.length > 0) await journal.purgeTexts(set, ids, marks)
}
