import { ConfigError, readConfig } from '../config.ts'
import { NewerDatabase } from '../db/NewerDatabase.ts'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { backUp } from './backUp.ts'
import { listSets } from './listSets.ts'
import { printHostLink } from './printHostLink.ts'
import { purge } from './purge.ts'
import { restore } from './restore.ts'

const usage = `npm run admin -- COMMAND

  host-link        a new link that lets one browser make sets; works while Setroom runs
  list-sets        every set: id, name, dates; nothing of what was said can be read here
  backup [PLACE]   a consistent copy of the database, as a file of that name or, dated, into a folder (SETROOM_BACKUPS
                   unless named), where older copies than the privacy page promises are deleted; works while Setroom
                   runs
  restore FILE     takes a copy back, without what was deleted since; stop Setroom first. On a machine that knows of
                   no deletions say --nothing-deleted as well
  purge            erases sets whose time is over; Setroom does so by itself
  purge SET        erases one set for good; stop Setroom first

The data folder is SETROOM_DATA, or ./data. What was deleted is listed in SETROOM_DELETIONS, or deletions.log there:
keep that file apart from the database, so that both are not lost at once.`

const nothingDeleted = '--nothing-deleted'

/** What a command takes: so many words at most, and which flags, wherever they stand. */
const takes: Record<string, { words: number; flags?: readonly string[] }> = {
  'host-link': { words: 0 },
  'list-sets': { words: 0 },
  backup: { words: 1 },
  restore: { words: 1, flags: [nothingDeleted] },
  purge: { words: 1 },
}

async function run(args: readonly string[]): Promise<void> {
  const flags = args.filter((word) => word.startsWith('--'))
  const [command = '', argument, ...more] = args.filter((word) => !word.startsWith('--'))
  const { words = 0, flags: known = [] } = takes[command] ?? {}
  if (
    more.length > 0 ||
    (argument !== undefined && words === 0) ||
    flags.some((flag) => !known.includes(flag))
  )
    throw new ConfigError(usage)
  const config = readConfig(process.env)
  switch (command) {
    case 'host-link':
      return printHostLink(config)
    case 'list-sets':
      return listSets(config)
    case 'backup':
      needed(argument ?? config.backUpFolder)
      return backUp(config, argument)
    case 'restore':
      return restore(config, needed(argument), { nothingDeleted: flags.includes(nothingDeleted) })
    case 'purge':
      return purge(config, argument)
    default:
      throw new ConfigError(usage)
  }
}

function needed(argument: string | undefined): string {
  if (argument === undefined) throw new ConfigError(usage)
  return argument
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const plain = [ConfigError, StorageUnavailable, NewerDatabase].some((kind) => error instanceof kind)
  console.error(plain ? (error as Error).message : error)
  process.exitCode = 1
})
