import { accessSync, constants } from 'node:fs'
import { ConfigError } from './config.ts'
import { makeFolder } from './makeFolder.ts'

/** Makes the folder of back-ups where it is not there yet. Throws a ConfigError where there can be none to write to. */
export function makeBackUpFolder(folder: string): void {
  try {
    makeFolder(folder)
    // Not by writing something: a full disk is to stop back-ups, not the server that makes room there.
    accessSync(`${folder}/.`, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigError(
      `SETROOM_BACKUPS: ${folder} cannot be a folder that back-ups are written to${why}. Name another, or leave it out.`,
    )
  }
}
