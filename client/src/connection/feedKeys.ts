import type { MemberId, PersonKeys, SetKeys } from '@setroom/shared'
import type { Sealing } from '../sealing/index.ts'
import type { SetRecord, ViewStore } from './viewStore.ts'

// The news of an epoch and the wraps for it are two messages, and the news comes first.
const WRAPS_FOLLOW_MS = 3_000

/** Hands the sealing what the views say about keys, now and whenever it changes. Returns how to end that. */
export function feedKeys(store: ViewStore, sealing: Sealing): () => void {
  let late: ReturnType<typeof setTimeout> | undefined
  const feed = (now: SetRecord, before?: SetRecord) => {
    const same =
      before?.own?.wraps === now.own?.wraps &&
      before?.common?.members === now.common?.members &&
      before?.common?.set.epoch === now.common?.set.epoch
    if (same || now.own === null || now.own.me.id !== sealing.member) return
    const keys = keysOf(now, now.own.wraps)
    clearTimeout(late)
    // Without the wait everything would be locked for a moment whenever an epoch begins.
    if (keys.wraps.some(({ epoch }) => epoch === keys.epoch)) void sealing.takeKeys(keys)
    else late = setTimeout(() => void sealing.takeKeys(keys), WRAPS_FOLLOW_MS)
  }
  feed(store.getState())
  const stop = store.subscribe(feed)
  return () => {
    clearTimeout(late)
    stop()
  }
}

/** What the views say about keys: a guest at the door is told of nobody else's. */
function keysOf({ common }: SetRecord, wraps: SetKeys['wraps']): SetKeys {
  if (common === null) return { epoch: Math.max(1, ...wraps.map(({ epoch }) => epoch)), wraps, people: {} }
  const people: Record<MemberId, PersonKeys> = {}
  for (const member of Object.values(common.members)) people[member.id] = member.key
  return { epoch: common.set.epoch, wraps, people }
}
