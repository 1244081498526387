import { type ClientEvents, type Handshake, PROTOCOL, type ServerEvents, type SetId } from '@setroom/shared'
import { io, type Socket } from 'socket.io-client'

/** The typed socket of one set. */
export type SetSocket = Socket<ServerEvents, ClientEvents>

/**
 * A socket to this page's own server, not yet connected. It comes back by itself, quickly: within a second of the
 * server's return. Who speaks is told by the cookie.
 */
export function createSetSocket(set: SetId, origin?: string): SetSocket {
  const auth: Handshake = { set, protocol: PROTOCOL }
  return io(origin, {
    auth,
    autoConnect: false,
    // Each set has its own connection, for the handshake names the set.
    forceNew: true,
    // Where WebSockets are blocked on the way, long polling still goes through.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1_000,
    randomizationFactor: 0.4,
    timeout: 8_000,
  })
}
