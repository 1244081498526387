import { replaySession, replaySet, type SetId, type World } from '@setroom/shared'
import type { Journal } from '../journal/Journal.ts'

/** The state and the versions of the streams it was made from; `session` counts the stream of the session held. */
export type HeldWorld = {
  readonly world: World
  readonly versions: { readonly set: number; readonly session: number }
}

/** Before anything was loaded. */
export const nothingHeld: HeldWorld = {
  world: { set: null, session: null },
  versions: { set: 0, session: 0 },
}

/**
 * Brings a state up to what the journal holds: the set, and the session that is open or was closed last. Reads only
 * what is newer than what is held, and gives back the very same where nothing is. Throws StorageUnavailable, and
 * RangeError for events of a later release.
 */
export async function refreshed(journal: Journal, id: SetId, held: HeldWorld): Promise<HeldWorld> {
  const stream = await journal.load(`set:${id}`, held.versions.set)
  // Deleted meanwhile.
  if (stream.version < held.versions.set) return nothingHeld
  const set = replaySet(stream.events, held.world.set)
  const latest = latestSession(set)
  if (latest === undefined) {
    return { world: { set, session: null }, versions: { set: stream.version, session: 0 } }
  }
  const known = held.world.session?.id === latest ? held : nothingHeld
  const events = await journal.load(`session:${latest}`, known.versions.session)
  const session = replaySession(events.events, known.world.session)
  if (set === held.world.set && session === held.world.session) return held
  return { world: { set, session }, versions: { set: stream.version, session: events.version } }
}

function latestSession(set: World['set']) {
  return set?.open ?? set?.sessions.findLast((entry) => entry.status === 'closed')?.id
}
