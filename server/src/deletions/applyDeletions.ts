import {
  type CommandId,
  deletedAgain,
  type InTheirName,
  type Member,
  type MemberId,
  newId,
  replaySet,
  type SetId,
  type SetState,
} from '@setroom/shared'
import type { ErasureMark, Journal } from '../journal/Journal.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import { toTell } from '../supervision/supervisionChanges.ts'
import { closeAgain, endRights } from './closeAgain.ts'
import { type Deletion, deletionKey } from './Deletion.ts'
import type { DeletionLog } from './deletionLog.ts'

/**
 * How much was erased again: of members those who left, and those who were removed; `closed` counts devices, addresses,
 * mails, claim links and rights; `refused` what could not be, is not noted as known, and is tried at the next start.
 */
export type Applied = {
  sets: number
  members: number
  removed: number
  links: number
  texts: number
  closed: number
  refused: number
}

type ApplyDeps = {
  readonly journal: Journal
  readonly deletions: DeletionLog
  readonly rooms: Pick<Rooms, 'execute' | 'reload'>
}

/** One set, and what the list says of it that this database does not know of. */
type Work = Omit<ApplyDeps, 'deletions'> & {
  set: SetId
  about: readonly Deletion[]
  applied: Applied
  refused: Set<string>
}

/**
 * Erases again what the list says was erased and this database does not know of: it is an older copy, or the server died
 * between the two. To be called before anybody is served. Throws StorageUnavailable.
 */
export async function applyDeletions({ journal, deletions, rooms }: ApplyDeps): Promise<Applied> {
  const listed = deletions.read()
  const known = await journal.directory.deletedAmong(listed.map(({ key }) => key))
  const missing = listed.filter(({ key }) => !known.has(key))
  const applied: Applied = { sets: 0, members: 0, removed: 0, links: 0, texts: 0, closed: 0, refused: 0 }
  const refused = new Set<string>()
  if (missing.length === 0) return applied
  const bySet = Map.groupBy(missing, (one) => one.set)
  for (const { setId } of await journal.directory.listSets()) {
    const about = bySet.get(deletionKey.set(setId)) ?? []
    if (about.some(({ kind }) => kind === 'set')) {
      await journal.deleteSet(setId, about)
      applied.sets++
    } else if (about.length > 0) {
      const work = { set: setId as SetId, about, applied, refused, journal, rooms }
      // While whoever deleted something has a place, they delete it again themselves.
      await deleteAgain(work)
      const state = await stateOf(work)
      if (state !== null) applied.closed += await closeAgain({ ...work, state })
      await closeLinks(work)
      await closePlaces(work)
      await rooms.reload(work.set)
    }
  }
  applied.closed += await endRights(bySet.get('') ?? [], journal)
  // Also what this copy never had, so that nobody asks again.
  await note(
    journal,
    missing.filter(({ key }) => !refused.has(key)),
  )
  applied.refused = refused.size
  return applied
}

const stateOf = async ({ journal, set }: Work) => replaySet((await journal.load(`set:${set}`)).events)

async function deleteAgain(work: Work): Promise<void> {
  const { set, about, applied, journal, rooms } = work
  const gone = about.filter(({ kind }) => kind === 'text')
  if (gone.length === 0) return
  const keys = new Set(gone.map(({ key }) => key))
  const isGone = (id: string) => keys.has(deletionKey.text(set, id))
  const state = await stateOf(work)
  const again = state === null ? [] : deletedAgain(state, isGone)
  await noteToTell(work, state, again)
  // What cannot be deleted any more, as of somebody whose place is closed, is there without words.
  for (const { actor, command } of again)
    await rooms.execute(set, actor, newId<CommandId>(strongRandom), command)
  const ids = (await journal.textIds(set)).filter(isGone)
  await journal.purgeTexts(set, ids, gone)
  applied.texts += ids.length
}

/**
 * The sets that something came from which is withdrawn again are told so as soon as anybody is served: their copies show
 * it as carried. Noted before it is withdrawn, for afterwards nothing here says where it came from.
 */
async function noteToTell(
  { set, journal }: Work,
  state: SetState | null,
  again: readonly InTheirName[],
): Promise<void> {
  const from = again.flatMap(({ command }) =>
    command.type === 'carried.settle' ? [state?.supervision?.carried[command.carried]?.from] : [],
  )
  const index = [...new Set(from)].flatMap((other) => (other === undefined ? [] : [toTell(other, set, 0)]))
  if (index.length > 0) await journal.append({ streams: [], index })
}

/** Whoever had a link that was closed since needs another one; a facilitator goes on in the browsers they have. */
async function closeLinks(work: Work): Promise<void> {
  const { set, about, applied, refused, journal, rooms } = work
  const marks = marksOf(about, 'revoked')
  for (const { id, link, status } of membersOf(marks.size === 0 ? null : await stateOf(work))) {
    const mark = marks.get(deletionKey.revoked(link.tokenHash))
    if (mark === undefined || link.revoked || status === 'removed') continue
    const shut = { type: 'member.shutOut', member: id, of: 'link' } as const
    const answer = await rooms.execute(set, 'system', newId<CommandId>(strongRandom), shut)
    if (!answer.ok && answer.reason !== 'last-facilitator') {
      refused.add(mark.key)
      continue
    }
    await journal.append({
      streams: [],
      index: [{ table: 'links', revoke: { tokenHash: link.tokenHash, at: mark.at } }],
    })
    applied.links++
  }
}

async function closePlaces(work: Work): Promise<void> {
  const { set, about, applied, refused, journal } = work
  const [left, removed] = [marksOf(about, 'member'), marksOf(about, 'removed')]
  if (left.size + removed.size === 0) return
  const state = await stateOf(work)
  // A facilitator last: nobody follows them who is gone themselves.
  const last = (one: Member) => Number(one.id === state?.facilitator)
  for (const { id: member } of membersOf(state).toSorted((a, b) => last(a) - last(b))) {
    const byThemselves = left.get(deletionKey.member(set, member))
    const mark = byThemselves ?? removed.get(deletionKey.removed(set, member))
    if (mark === undefined) continue
    const words = byThemselves !== undefined
    if (!(await closePlace(work, state, member, words))) {
      refused.add(mark.key)
      continue
    }
    await journal.forgetMember(set, { member, words }, [mark])
    applied[words ? 'members' : 'removed']++
  }
}

/** In the copy they still had their place; whether they have it no longer. */
async function closePlace(
  { set, rooms }: Work,
  state: SetState | null,
  member: MemberId,
  words: boolean,
): Promise<boolean> {
  if (state?.members[member]?.status === 'removed') return true
  const out = words
    ? ({ type: 'set.leave', member } as const)
    : ({ type: 'member.shutOut', member, of: 'set' } as const)
  return (await rooms.execute(set, 'system', newId<CommandId>(strongRandom), out)).ok
}

function marksOf(about: readonly Deletion[], kind: Deletion['kind']): ReadonlyMap<string, Deletion> {
  return new Map(about.filter((one) => one.kind === kind).map((one) => [one.key, one]))
}

function membersOf(state: SetState | null): readonly Member[] {
  return Object.values(state?.members ?? {})
}

async function note(journal: Journal, marks: readonly ErasureMark[]): Promise<void> {
  const index = marks.map(({ key, at }) => ({ table: 'deletions' as const, put: { key, at } }))
  await journal.append({ streams: [], index })
}
