import { io, type Socket } from 'socket.io-client'

/** A word goes to everybody in a room of the peer; ms until every one has it. */
export async function oneWord(sockets: readonly Socket[], i: number): Promise<number> {
  const word = `word ${i}`
  const start = performance.now()
  const seen = sockets.map(
    (socket) => new Promise<number>((resolve) => socket.once('said', () => resolve(performance.now()))),
  )
  await sockets[i % sockets.length]!.emitWithAck('say', word)
  return Math.max(...(await Promise.all(seen))) - start
}

/** Somebody in a room of the peer. */
export async function connectToPeer(origin: string, room: string): Promise<Socket> {
  const socket = io(origin, { transports: ['websocket'], forceNew: true, auth: { room } })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return socket
}
