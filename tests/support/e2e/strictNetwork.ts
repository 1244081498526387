import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { connect, type Socket } from 'node:net'

/** The proxy that is the only way out of a strict network. */
export type StrictNetwork = { readonly port: number; stop(): Promise<void> }

/** A network as some offices have it: out by a proxy alone, which lets nothing through but TCP to one origin. */
export async function startStrictNetwork(origin: string): Promise<StrictNetwork> {
  const { host, port } = new URL(origin)
  const open = new Set<Socket>()
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', origin)
    if (url.host !== host) return void answer.writeHead(403).end()
    const path = url.pathname + url.search
    const passed = request(
      { host: '127.0.0.1', port, path, method: asked.method, headers: asked.headers },
      (said) => {
        answer.writeHead(said.statusCode ?? 502, said.headers)
        said.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  server.on('connect', (asked, socket, head) => {
    socket.on('error', () => undefined)
    if (asked.url !== host) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const through = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.write(head)
      socket.pipe(through).pipe(socket)
    })
    through.on('error', () => socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    async stop() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
