import { ConfigError, readConfig } from './config.ts'
import { NewerDatabase } from './db/NewerDatabase.ts'
import { StorageUnavailable } from './journal/StorageUnavailable.ts'
import { faultOf } from './rooms/Fault.ts'
import { type Running, reachOf, startSetroom } from './start.ts'

/** Whoever began this: under `npm start` npm's shell. */
const parent = process.ppid
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const running = await startSetroom(config, { say })
  endOnSignals(running)
  await greet(running)
  const reach = reachOf(config)
  if (reach !== undefined) say(`  ${reach}`)
}

/** One link to open: for a first set, or to where the sets are. */
async function greet({ origin, journal, hostLink }: Running): Promise<void> {
  const sets = await journal.directory.listSets()
  if (sets.length === 0) {
    say(
      `\nSetroom is ready. Open this link to make your first set; it works once:\n\n  ${await hostLink()}\n`,
    )
    return
  }
  say(`\nSetroom is ready:\n\n  ${origin}\n`)
  say('  To make sets in another browser: npm run admin -- host-link')
}

/** Ends in order when asked to, when the npm that began it was, and when a fault of ours leaves nothing else to do. */
function endOnSignals(running: Running): void {
  let ending = false
  const end = (code: number) => {
    // Whoever asks twice does not want to wait.
    if (ending) process.exit(1)
    ending = true
    running.stop().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  const fault = (error: unknown) => {
    // Without the message, which may quote what somebody wrote.
    process.stderr.write(`${JSON.stringify(faultOf('process', error))}\n`)
    end(1)
  }
  process.on('uncaughtException', fault)
  process.on('unhandledRejection', fault)
  process.on('SIGINT', () => end(0))
  process.on('SIGTERM', () => end(0))
  // A signal that npm alone is sent, it passes on to its shell, and a shell tells nobody.
  if (process.env.npm_lifecycle_event === 'start')
    setInterval(() => {
      if (process.ppid === parent || ending) return
      say('npm has ended, and so does Setroom.')
      end(0)
    }, 1_000).unref()
}

function sentenceFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof NewerDatabase) return error.message
  if (error instanceof StorageUnavailable)
    return `The data folder cannot be used (${error.message}). Nothing was changed.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`Setroom: ${sentenceFor(error)}\n`)
  process.exit(1)
})
