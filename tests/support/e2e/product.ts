import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { turnCertificate, turnDomain, turnKey } from '../../../server/src/media/test/turnCertificate.ts'
import { nodeArgs } from '../serverProcess.ts'

/** Setroom as `npm start` runs it: a process of its own that can be killed and started again on the same data. */
export type Product = {
  readonly origin: string
  readonly dataFolder: string
  /** The link printed at the first start. */
  readonly hostLink: string
  /** Where its TURN listens, with TLS; undefined without one. */
  readonly turn: { readonly domain: string; readonly port: number } | undefined
  /** The process that runs now. */
  pid(): number
  /** All that the processes wrote to their terminals, across restarts. */
  log(): string
  /** Whether it was ever gone while pages stood open: whatever they then said of their connections is no fault. */
  wasGone(): boolean
  /** Ends the process as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>
  /** Starts again on the same port and data, on a clock that is so much ahead. Resolves when it is ready. */
  restart(aheadMs?: number): Promise<void>
  /** Ends it in order and removes the data. */
  stop(): Promise<void>
}

export type ProductOptions = {
  /** `none` is companion mode: no livekit-server anywhere. */
  media: 'none' | 'livekit'
  /** The media server has TURN over TLS, with a certificate that nobody trusts by themselves. */
  turn?: boolean
  env?: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
// Making the media server takes minutes the first time; `npm test` does that before.
const START_MS = 60_000

/** Starts Setroom on a free port with data of its own. Rejects with what it said when it does not come up. */
export async function startProduct({ media, turn = false, env = {} }: ProductOptions): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'setroom-e2e-'))
  const port = await freePort()
  const turnPort = turn ? await freePort() : undefined
  const turnEnv = turnPort === undefined ? {} : await turnOver(dataFolder, turnPort)
  const said: string[] = []
  let gone = false
  let child = await launch()
  const hostLink = /http\S+\/join#\S+/.exec(said.join(''))?.[0]
  if (hostLink === undefined) throw new Error(`no host link: ${said.join('')}`)

  async function launch(aheadMs = 0): Promise<ChildProcess> {
    const clock = `const now = Date.now; Date.now = () => now() + ${aheadMs}`
    const moved = aheadMs === 0 ? [] : ['--import', `data:text/javascript,${encodeURIComponent(clock)}`]
    const args = [...nodeArgs, ...moved, 'server/src/main.ts']
    const started = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited(),
        HOST: '127.0.0.1',
        PORT: String(port),
        SETROOM_DATA: dataFolder,
        SETROOM_MEDIA: media === 'none' ? 'none' : 'auto',
        ...turnEnv,
        ...env,
      },
    })
    const before = said.length
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const words = () => said.slice(before).join('')
    const deadline = Date.now() + START_MS
    // The line about who can reach it comes last.
    while (!/is ready[\s\S]*This computer only/.test(words())) {
      if (started.exitCode !== null || Date.now() > deadline) {
        started.kill('SIGKILL')
        throw new Error(`Setroom did not start:\n${words()}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return started
  }

  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }

  return {
    origin: new URL(hostLink).origin,
    dataFolder,
    hostLink,
    turn: turnPort === undefined ? undefined : { domain: turnDomain, port: turnPort },
    pid: () => child.pid ?? 0,
    log: () => said.join(''),
    wasGone: () => gone,
    async kill() {
      gone = true
      await ended('SIGKILL')
    },
    async restart(aheadMs) {
      gone = true
      await ended('SIGKILL')
      child = await launch(aheadMs)
    },
    async stop() {
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended('SIGTERM')
      clearTimeout(late)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What Setroom is told for a TURN of its own; the certificate lies in its folder. */
async function turnOver(folder: string, port: number): Promise<Record<string, string>> {
  const [TURN_CERT, TURN_KEY] = [join(folder, 'turn-cert.pem'), join(folder, 'turn-key.pem')]
  await Promise.all([writeFile(TURN_CERT, turnCertificate), writeFile(TURN_KEY, turnKey)])
  return { TURN_DOMAIN: turnDomain, TURN_TLS_PORT: String(port), TURN_CERT, TURN_KEY }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** What Node and finding a media server need of the environment; nothing else of it decides a test. */
function inherited(): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'SETROOM_CACHE',
    'XDG_CACHE_HOME',
    'GOPROXY',
    'GOFLAGS',
    'SETROOM_LIVEKIT_BIN',
  ]
  return Object.fromEntries(names.map((name) => [name, process.env[name]]))
}
