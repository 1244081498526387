import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, type Limits, readConfig, startSetroom } from '@setroom/server'
import type { Clock } from '../../server/src/clock.ts'

export type TestServerOptions = {
  journal?: 'memory' | 'sqlite'
  media?: 'none' | 'livekit'
  limits?: Partial<Limits>
  /** Used again by a second server when given, and then left in place. */
  dataFolder?: string
  port?: number
  graceMs?: number
  clientFolder?: string
  /** The computer's unless given. */
  clock?: Clock
  /** Settings as the environment gives them. */
  env?: Readonly<Record<string, string>>
}

/** The real server on a free port of this computer, with data of its own. */
export type TestServer = {
  /** Where people reach it: PUBLIC_URL when that is set. */
  readonly origin: string
  readonly port: number
  readonly dataFolder: string
  /** Everything logged so far, as JSON lines. */
  log(): string
  hostLink(): Promise<string>
  /** Ends the server; removes the data unless the folder was given. */
  stop(): Promise<void>
}

/** Everybody in a test comes from one address. */
const generous: Limits = {
  requests: 100_000,
  links: 100_000,
  wrongLinks: 1_000,
  sets: 10_000,
  calendars: 100_000,
  signIns: 1_000,
  mediaChecks: 1_000,
}

/** Starts a server as `npm start` does, without a terminal. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'setroom-')))
  const config: Config = readConfig({
    ...inherited(),
    SETROOM_DATA: dataFolder,
    SETROOM_MEDIA: options.media === 'livekit' ? 'auto' : 'none',
    HOST: '127.0.0.1',
    PORT: String(options.port ?? 0),
    LOG_LEVEL: 'debug',
    ...options.env,
  })
  const lines: string[] = []
  const running = await startSetroom(config, {
    say: () => {},
    journal: options.journal ?? 'memory',
    logStream: { write: (line) => void lines.push(line) },
    limits: { ...generous, ...options.limits },
    ...(options.graceMs === undefined ? {} : { graceMs: options.graceMs }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    ...(options.clientFolder === undefined ? {} : { clientFolder: options.clientFolder }),
  })
  return {
    origin: running.origin,
    port: running.port,
    dataFolder,
    log: () => lines.join(''),
    hostLink: running.hostLink,
    async stop() {
      await running.stop()
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What finding a media server needs of the environment; nothing else of it decides a test. */
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
