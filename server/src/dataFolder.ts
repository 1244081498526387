import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigError } from './config.ts'
import { makeFolder } from './makeFolder.ts'

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
 * system's: it falls with its holder, even on kill -9, and holds between containers on one computer. Throws a
 * ConfigError where there can be no such folder.
 */
export function holdFolder(dataFolder: string): HeldFolder | undefined {
  const lock = openLock(dataFolder)
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

function openLock(dataFolder: string): DatabaseSync {
  try {
    makeFolder(dataFolder)
    return new DatabaseSync(join(dataFolder, 'running.lock'))
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigError(
      `The data folder ${dataFolder} cannot be used${why}. Choose another with SETROOM_DATA.`,
    )
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
