import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { DestinationStream } from 'pino'
import { createApp, isEverywhere, isLoopback } from './app.ts'
import { makeBackUpFolder } from './backUpFolder.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Config, ConfigError } from './config.ts'
import { databaseFile, holdFolder } from './dataFolder.ts'
import { fileDeletionLog, memoryDeletionLog } from './deletions/deletionLog.ts'
import { pruneDaily } from './deletions/pruneDaily.ts'
import { compressAssets } from './http/compressAssets.ts'
import { createHostLink } from './http/hostLink.ts'
import type { Limits } from './http/limits.ts'
import type { Journal } from './journal/Journal.ts'
import { memoryJournal } from './journal/memoryJournal.ts'
import { openSqliteJournal } from './journal/sqliteJournal.ts'
import { createLog } from './log.ts'
import { startMedia } from './media/startMedia.ts'

/** How a start differs from the ordinary one. */
export type StartOptions = {
  /** Prints one line for the operator. */
  readonly say: (line: string) => void
  /** `memory` forgets everything at the end. */
  readonly journal?: 'sqlite' | 'memory'
  readonly logStream?: DestinationStream
  readonly clientFolder?: string
  readonly limits?: Partial<Limits>
  readonly graceMs?: number
  /** One that a test moves by hand; the computer's unless given. */
  readonly clock?: Clock
}

/** A server that is listening. */
export type Running = {
  /** Where people reach it. */
  readonly origin: string
  /** The port it listens on. */
  readonly port: number
  readonly journal: Journal
  /** Makes a link that lets one browser make sets. */
  hostLink(): Promise<string>
  /** Ends everything in order: sockets, rooms, pages, media, journal. */
  stop(): Promise<void>
}

/** Where `npm run build` puts the pages. */
const builtClient = fileURLToPath(new URL('../../client/dist', import.meta.url))

/** Starts everything. Rejects with a ConfigError, whose message is a sentence, NewerDatabase or StorageUnavailable. */
export async function startSetroom(config: Config, options: StartOptions): Promise<Running> {
  const { say, clientFolder = builtClient, clock = systemClock } = options
  if (config.backUpFolder !== undefined) makeBackUpFolder(config.backUpFolder)
  const folder = holdFolder(config.dataFolder)
  if (folder === undefined)
    throw new ConfigError(`Setroom is running already with the data in ${config.dataFolder}.`)
  // In the order in which they end; undone as far as it got when a start fails halfway.
  const ends: (() => unknown)[] = [() => folder.release()]
  const stop = async () => {
    for (const end of ends.splice(0)) await end()
  }
  try {
    const log = createLog(config.logLevel, options.logStream)
    const now = clock.now
    const journal =
      options.journal === 'memory'
        ? memoryJournal({ now })
        : await openSqliteJournal({ file: databaseFile(config.dataFolder), now })
    ends.unshift(() => journal.close())
    const deletions =
      options.journal === 'memory' ? memoryDeletionLog() : fileDeletionLog(config.deletionsFile)
    ends.unshift(pruneDaily({ config, journal, deletions, clock, log }))
    const started = await startMedia(config.media, { dataFolder: config.dataFolder, say })
    ends.unshift(() => started.media.stop())
    const app = await createApp({
      ...options,
      config,
      journal,
      deletions,
      started,
      log,
      clock,
      clientFolder,
    })
    ends.unshift(() => app.close())
    const free = config.portMayMove ? await freePortFrom(config.host, config.port) : config.port
    if (free !== config.port) say(`Setroom: port ${config.port} is taken, so it is ${free} this time.`)
    const { origin, port } = await app.listen({ host: config.host, port: free }).catch((error: unknown) => {
      throw sayWhere(error, config)
    })
    folder.announce(origin)
    // Never in the way of the start; without it the pages are merely larger.
    compressAssets(clientFolder).catch(() => {})
    return { origin, port, journal, hostLink: () => createHostLink(journal, origin), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The first port from this one on that nobody has. */
async function freePortFrom(host: string, first: number): Promise<number> {
  for (let port = first; port < first + 50 && port < 65_536; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
      // Where listening fails for another reason, another port will not do either.
      probe.once('error', (error) => resolve(codeOf(error) !== 'EADDRINUSE'))
      probe.listen({ host, port }, () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
  return first
}

/** Why nothing listens there, as a ConfigError where the settings are to blame. */
function sayWhere(error: unknown, { host, port }: Config): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new ConfigError(`Port ${port} is taken. Choose another with PORT.`)
    case 'EACCES':
      return new ConfigError(`Port ${port} is not open to this user. Choose another with PORT.`)
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
      return new ConfigError(
        `HOST: ${host} is not an address of this computer. 0.0.0.0 stands for all that it has.`,
      )
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigError(
        `HOST: no address is known for the name ${host}. 0.0.0.0 stands for all that this computer has.`,
      )
    default:
      return error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

/** Who can reach the server, in a sentence; undefined when everybody can. */
export function reachOf({ host, tls, publicOrigin }: Config): string | undefined {
  const secure = publicOrigin === undefined ? tls !== undefined : publicOrigin.startsWith('https:')
  if (secure) return undefined
  const where = publicOrigin === undefined ? host : new URL(publicOrigin).hostname
  const how =
    'set TLS_CERT and TLS_KEY, or put a proxy that makes https in front and say its address in PUBLIC_URL'
  if (isLoopback(where)) return `This computer only. For people elsewhere ${how}.`
  const other = isEverywhere(where) ? 'its other addresses' : where
  return `This computer only: browsers give camera, microphone and keys to https pages alone, so plain http at ${other} does not work for people elsewhere. For them ${how}.`
}
