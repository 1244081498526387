import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'

/** Whether a port can be taken, or with 0 which one the system gives; undefined when it is taken. */
type Probe = (port: number) => Promise<number | undefined>

const probeTcp =
  (host: string | undefined): Probe =>
  (port) =>
    new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(undefined))
      server.listen({ port, exclusive: true, ...(host === undefined ? {} : { host }) }, () => {
        const address = server.address()
        server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
      })
    })

const probeUdp: Probe = (port) =>
  new Promise((resolve) => {
    const socket = createSocket('udp4')
    socket.once('error', () => resolve(undefined))
    socket.bind({ port, exclusive: true }, () => {
      const { port: taken } = socket.address()
      socket.close(() => resolve(taken))
    })
  })

async function preferred(probe: Probe, port: number): Promise<number> {
  const found = (await probe(port)) ?? (await probe(0))
  if (found === undefined) throw new Error('No free port on this computer.')
  return found
}

/** A TCP port free on `host` (every address without one): `wanted` when it is, else any; 0 asks for any. */
export const freeTcpPort = (wanted = 0, host?: string): Promise<number> => preferred(probeTcp(host), wanted)

/** A UDP port free on every address: `wanted` when it is, else any; 0 asks for any. */
export const freeUdpPort = (wanted = 0): Promise<number> => preferred(probeUdp, wanted)
