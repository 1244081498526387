import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a port of this computer. */
export type TcpProxy = {
  readonly port: number
  /** How long each piece was held so far, ms. */
  readonly held: readonly number[]
  close(): Promise<void>
}

type Way = {
  /** How long to hold the next piece, ms; without it nothing is held. */
  hold?: () => number
  /** Gets each piece that the far end sent, once it was passed on. */
  answered?: (bytes: Buffer) => void
}

/** Listens on 127.0.0.1 and passes bytes on to `port` and back, in order as TCP keeps it. */
export async function tcpProxy(port: number, { hold, answered }: Way): Promise<TcpProxy> {
  const held: number[] = []
  const open = new Set<Socket>()

  function pass(from: Socket, to: Socket, passed?: (bytes: Buffer) => void): void {
    let last = 0
    // Timers of different lengths may change places; what they do may not.
    const line: (() => void)[] = []
    const later = (deed: () => void) => {
      if (hold === undefined) return deed()
      const now = performance.now()
      last = Math.max(last, now + hold())
      held.push(last - now)
      line.push(deed)
      setTimeout(() => line.shift()?.(), last - now)
    }
    from.on('data', (bytes: Buffer) =>
      later(() => {
        if (!to.destroyed) to.write(bytes)
        passed?.(bytes)
      }),
    )
    from.on('end', () => later(() => to.end()))
    from.on('error', () => to.destroy())
    from.on('close', () => later(() => to.destroy()))
  }

  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      open.add(socket)
      socket.on('close', () => open.delete(socket))
    }
    pass(near, far)
    pass(far, near, answered)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    held,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
