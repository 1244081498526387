import type { ViewStore } from './viewStore.ts'

const PATIENCE_MS = 5_000

/** Resolves when the view knows a later epoch than this one, or after five seconds in any case. */
export function newerEpoch(store: ViewStore, than: number): Promise<void> {
  const come = () => (store.getState().common?.set.epoch ?? 0) > than
  return new Promise((resolve) => {
    if (come()) return resolve()
    const end = () => {
      clearTimeout(timer)
      stop()
      resolve()
    }
    const stop = store.subscribe(() => {
      if (come()) end()
    })
    const timer = setTimeout(end, PATIENCE_MS)
  })
}
