import type { SetId } from '@setroom/shared'
import { forgetSet as forgetKnownSet } from '../app/knownSets.ts'
import { forgetSet } from '../sealing/index.ts'
import { forgetDevices } from '../set/devices/seenDevices.ts'

/** Link, keys, drafts and name of a set that is no more, or that this person left: nothing of it stays in this browser. */
export function forgetEverything(set: SetId): void {
  forgetDevices(set)
  forgetKnownSet(set)
  // A browser that refuses storage holds nothing.
  void forgetSet(set).catch(() => undefined)
}
