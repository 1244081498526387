import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError } from './config.ts'

/** Makes the folder of back-ups where it is not there yet. Throws a ConfigError where there can be none to write to. */
export function makeBackUpFolder(folder: string): void {
  try {
    make(folder)
    // Not by writing something: a full disk is to stop back-ups, not the server that makes room there.
    accessSync(`${folder}/.`, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigError(
      `SETROOM_BACKUPS: ${folder} cannot be a folder that back-ups are written to${why}. Name another, or leave it out.`,
    )
  }
}

/** By itself, for Node's own `recursive` tries for ever below a folder that says ENOENT to everything, as /proc does. */
function make(folder: string): void {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
