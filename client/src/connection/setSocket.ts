import {
  type ClientEvents,
  type ConnectionId,
  type Handshake,
  PROTOCOL,
  type ServerEvents,
  type SetId,
} from '@setroom/shared'
import { io, type Socket } from 'socket.io-client'

/** The typed socket of one set. */
export type SetSocket = Socket<ServerEvents, ClientEvents>

/**
 * A socket to this page's own server, not yet connected. It comes back by itself, quickly: within a second of the
 * server's return. Who speaks is told by the cookie; `last` gives the connection's id from the last view, so that
 * place and call go on.
 */
export function createSetSocket(set: SetId, last: () => ConnectionId | null, origin?: string): SetSocket {
  const socket: SetSocket = io(origin, {
    auth(say: (handshake: Handshake) => void) {
      const connection = last()
      say({ set, protocol: PROTOCOL, ...(connection === null ? {} : { connection }) })
    },
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
  // Where the way swallows WebSockets instead of refusing them, no error says so: what has been waited for is not asked
  // first again. Long polling then tries for a WebSocket by itself.
  socket.on('connect_error', ({ message }) => {
    if (message === 'timeout') socket.io.opts.transports = ['polling', 'websocket']
  })
  return socket
}
