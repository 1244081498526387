import {
  applyPatch,
  type CommonView,
  type ConnectionId,
  type OwnView,
  type ViewPatch,
  type Whole,
} from '@setroom/shared'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ConnectionState, ShutOutReason } from './connectionState.ts'

/** What is known of one set here. `own` comes with the first view; `common` stays null for a guest at the door. */
export type SetRecord = {
  state: ConnectionState
  shutOut: ShutOutReason | null
  common: CommonView | null
  own: OwnView | null
  connection: ConnectionId | null
  versions: Whole['versions']
}

export type ViewStore = StoreApi<SetRecord>

/** The store of one set; only `connection` writes it. */
export function createViewStore(): ViewStore {
  return createStore<SetRecord>(() => ({
    state: 'connecting',
    shutOut: null,
    common: null,
    own: null,
    connection: null,
    versions: { common: 0, own: 0 },
  }))
}

/** Takes the whole view in place of what was known. */
export function takeWhole(store: ViewStore, { common, own, versions, connection }: Whole): void {
  store.setState({ common, own, versions, connection })
}

/** `gap`: a patch is missing, ask for the whole. `old`: already in what is known. */
export type Taken = 'taken' | 'gap' | 'old'

/** Takes a change of one of the two views, if it follows what is known. */
export function takePatch(store: ViewStore, side: 'common' | 'own', { from, to, patch }: ViewPatch): Taken {
  const { versions, common, own } = store.getState()
  if (to <= versions[side]) return 'old'
  if (from !== versions[side]) return 'gap'
  const next = { ...versions, [side]: to }
  if (side === 'common') {
    if (common === null) return 'gap'
    store.setState({ common: applyPatch(common, patch), versions: next })
  } else {
    if (own === null) return 'gap'
    store.setState({ own: applyPatch(own, patch), versions: next })
  }
  return 'taken'
}
