import { useCallback, useSyncExternalStore } from 'react'
import type { KeyState } from './sealing.ts'
import { useSealing } from './sealingContext.ts'

/** Whether what is sealed can be read and written here; `locked` also where this browser holds no link. */
export function useKeyState(): KeyState {
  const sealing = useSealing()
  const subscribe = useCallback(
    (listener: () => void) => sealing?.subscribe(listener) ?? (() => undefined),
    [sealing],
  )
  return useSyncExternalStore(subscribe, () => sealing?.keyState() ?? 'locked')
}
