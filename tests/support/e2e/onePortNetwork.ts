import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GATE, lineUp } from './onePort.ts'

/** A network out of which nothing leads but TCP to one port: no UDP, no other port, whatever a browser tries. */
export type OnePortNetwork = {
  /** Writes a program that runs this one inside. */
  inside(program: string): Promise<string>
  /** For the browser's own resolver: every host that there is stands at the one port. */
  readonly hosts: string
  /** Breaks off whatever goes through the port, and lets nothing more through until it is mended. */
  cut(): void
  mend(): void
  stop(): Promise<void>
}

// A user who is not root is one inside.
const root = process.getuid?.() === 0
const apart = root ? ['--net'] : ['--map-root-user', '--net']
const enter = root ? '--net' : '--user --preserve-credentials --net'

/** Whether this computer lets us make networks: Linux does, if it is not forbidden. */
export const canMakeNetworks =
  process.platform === 'linux' &&
  spawnSync('unshare', [...apart, 'sh', '-ec', lineUp.map((line) => `ip ${line}`).join('\n')]).status === 0

/** Makes one: pages of this origin and TURN over TLS under its name are told apart behind the port, as a proxy does. */
export async function openOnePortNetwork(to: {
  origin: string
  turn: { domain: string; port: number }
}): Promise<OnePortNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'setroom-port-'))
  const { host, port } = new URL(to.origin)
  const open = new Set<Socket>()
  let isCut = false
  const mayPass = () => !isCut
  const ways = await Promise.all([
    leadOut(join(folder, 'page'), Number(port), open, mayPass),
    leadOut(join(folder, 'turn'), to.turn.port, open, mayPass),
  ])
  const script = fileURLToPath(new URL('onePortGate.ts', import.meta.url))
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script, folder]
  const gate = spawn('unshare', [...apart, ...node], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(gate, 'exit')
  await Promise.race([
    once(gate.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('no network could be made'))),
  ])
  return {
    async inside(program) {
      const path = join(folder, 'inside')
      const line = `exec nsenter --target ${gate.pid} ${enter} -- ${program} "$@"`
      await writeFile(path, `#!/bin/sh\n${line}\n`, { mode: 0o755 })
      return path
    },
    hosts: `MAP ${host} ${GATE.host}:${GATE.port},MAP ${to.turn.domain} ${GATE.host}`,
    cut() {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend() {
      isCut = false
    },
    async stop() {
      gate.kill()
      await ended
      for (const socket of open) socket.destroy()
      for (const way of ways) way.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** From a socket in a folder, which networks do not separate, to a port of this computer. */
async function leadOut(
  path: string,
  port: number,
  open: Set<Socket>,
  mayPass: () => boolean,
): Promise<Server> {
  const server = createServer((near) => {
    if (!mayPass()) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far).pipe(near)
  }).listen(path)
  await once(server, 'listening')
  return server
}
