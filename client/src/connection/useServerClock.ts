import { useConnection } from './connectionContext.ts'
import type { ServerClock } from './serverClock.ts'

/** The server's time, measured: right even where this computer's clock is wrong. */
export function useServerClock(): ServerClock {
  return useConnection().clock
}
