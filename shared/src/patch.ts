import type { CommonView, OwnView } from './views/index.ts'

/** Slices that are collections: their changes travel by id. */
export const collections = [
  'members',
  'devices',
  'sessions',
  'commitments',
  'goals',
  'learnings',
  'carried',
  'themes',
  'templates',
  'notes',
  'shelf',
  'phases',
  'people',
  'guests',
  'chat',
  'hidden',
  'hiddenGoals',
  'feedback',
  'learning',
  'labels',
] as const

type Slices = Readonly<Record<string, unknown>>
type Items = Readonly<Record<string, unknown>>

/** What changed: whole slices in `set`, items of collections in `put` and `drop`. */
export type Patch = {
  set?: Slices
  put?: Readonly<Record<string, Items>>
  drop?: Readonly<Record<string, readonly string[]>>
}

/** The change from one view to another, compared by reference; undefined when nothing changed. */
export function diff<V extends CommonView | OwnView>(before: V, after: V): Patch | undefined {
  const set: Record<string, unknown> = {}
  const put: Record<string, Record<string, unknown>> = {}
  const drop: Record<string, string[]> = {}
  for (const [slice, value] of Object.entries(after)) {
    const old = (before as Slices)[slice]
    if (Object.is(old, value)) continue
    if ((collections as readonly string[]).includes(slice))
      items(slice, old as Items, value as Items, put, drop)
    else set[slice] = value
  }
  const patch: Patch = {
    ...(Object.keys(set).length === 0 ? {} : { set }),
    ...(Object.keys(put).length === 0 ? {} : { put }),
    ...(Object.keys(drop).length === 0 ? {} : { drop }),
  }
  return Object.keys(patch).length === 0 ? undefined : patch
}

function items(
  slice: string,
  old: Items,
  now: Items,
  put: Record<string, Record<string, unknown>>,
  drop: Record<string, string[]>,
) {
  const changed = Object.entries(now).filter(([id, item]) => !Object.is(old[id], item))
  const gone = Object.keys(old).filter((id) => !Object.hasOwn(now, id))
  if (changed.length > 0) put[slice] = Object.fromEntries(changed)
  if (gone.length > 0) drop[slice] = gone
}

/** The view after a change; slices and items that did not change keep their references. */
export function applyPatch<V extends CommonView | OwnView>(view: V, patch: Patch): V {
  const next: Record<string, unknown> = { ...view, ...patch.set }
  for (const [slice, changed] of Object.entries(patch.put ?? {})) {
    next[slice] = { ...(next[slice] as Items), ...changed }
  }
  for (const [slice, ids] of Object.entries(patch.drop ?? {})) {
    const kept = Object.entries(next[slice] as Items).filter(([id]) => !ids.includes(id))
    next[slice] = Object.fromEntries(kept)
  }
  return next as V
}
