import { useConnection } from './connectionContext.ts'
import type { SetSocket } from './setSocket.ts'

/** The typed socket, for what is no command: media, speaking, airtime, cues, reactions, pulse. */
export function useSocket(): SetSocket {
  return useConnection().socket
}
