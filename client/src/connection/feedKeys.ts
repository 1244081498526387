import type { MemberId, PersonKeys, SetKeys } from '@setroom/shared'
import type { Sealing } from '../sealing/index.ts'
import type { SetRecord, ViewStore } from './viewStore.ts'

/** Hands the sealing what the views say about keys, now and whenever it changes. Returns how to end that. */
export function feedKeys(store: ViewStore, sealing: Sealing): () => void {
  const feed = (now: SetRecord, before?: SetRecord) => {
    const keys = now.own !== null && now.own.me.id === sealing.member ? keysOf(now) : undefined
    if (keys === undefined) return
    const same =
      before?.own?.wraps === now.own?.wraps &&
      before?.common?.members === now.common?.members &&
      before?.common?.set.epoch === now.common?.set.epoch
    if (!same) void sealing.takeKeys(keys)
  }
  feed(store.getState())
  return store.subscribe(feed)
}

/** What the views say about keys: a guest at the door is told of nobody else's. */
function keysOf({ own, common }: SetRecord): SetKeys | undefined {
  if (own === null) return undefined
  if (common === null) return { epoch: 1, wraps: own.wraps, people: {} }
  const people: Record<MemberId, PersonKeys> = {}
  for (const member of Object.values(common.members)) people[member.id] = member.key
  return { epoch: common.set.epoch, wraps: own.wraps, people }
}
