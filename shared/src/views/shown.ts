import type { MemberId } from '../ids.ts'
import { memo } from '../memo.ts'
import { bothEmpty, filter, none } from './records.ts'

/** Commitments and learning goals: seen by the set, or by their owner alone (SPEC V1). */
type Owned = { readonly owner: MemberId; readonly shown: boolean }

/** What everybody sees: what its owners show. */
export function createShown<K extends string, V extends Owned>(): (
  all: Readonly<Record<K, V>> | undefined,
) => Readonly<Record<K, V>> {
  return memo((all) => filter<K, V>(all ?? (none as Record<K, V>), ({ shown }) => shown))
}

/** What somebody sees besides: their own that they do not show. */
export function createHidden<K extends string, V extends Owned>(): (
  all: Readonly<Record<K, V>> | undefined,
  me: MemberId,
) => Readonly<Record<K, V>> {
  return memo(
    (all, me) => filter<K, V>(all ?? (none as Record<K, V>), ({ owner, shown }) => owner === me && !shown),
    bothEmpty,
  )
}
