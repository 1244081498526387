import { useStore } from 'zustand'
import { useConnection } from './connectionContext.ts'
import type { ConnectionState, ShutOutReason } from './connectionState.ts'

/** How the connection to the set stands. */
export function useConnectionState(): ConnectionState {
  return useStore(useConnection().store, ({ state }) => state)
}

/** Why this place was closed; null unless the state is `shutOut`. */
export function useShutOut(): ShutOutReason | null {
  return useStore(useConnection().store, ({ shutOut }) => shutOut)
}
