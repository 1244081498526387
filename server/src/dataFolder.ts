import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The database's file in a data folder. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'setroom.sqlite')
}

/** A data folder that nobody else has. */
export type HeldFolder = {
  /** Leaves word of where the server is to be reached, for `npm run admin`. */
  announce(origin: string): void
  release(): void
}

/**
 * Takes a data folder for this process, or gives undefined while another one has it. The lock is the operating
 * system's: it falls with its holder, even on kill -9, and holds between containers on one computer.
 */
export function holdFolder(dataFolder: string): HeldFolder | undefined {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(dataFolder, 'running.lock'))
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    return undefined
  }
  const file = addressFile(dataFolder)
  return {
    announce: (origin) => writeFileSync(file, `${origin}\n`),
    release() {
      rmSync(file, { force: true })
      lock.close()
    },
  }
}

/** Where the server that has this folder is to be reached, if it said so. */
export function announcedOrigin(dataFolder: string): string | undefined {
  try {
    return readFileSync(addressFile(dataFolder), 'utf8').trim()
  } catch {
    return undefined
  }
}

function addressFile(dataFolder: string): string {
  return join(dataFolder, 'address')
}
