import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that nobody else may look into, and those above it, where they are not there yet; throws the operating
 * system's error. By itself, for Node's own `recursive` tries for ever below a folder that says ENOENT to everything, as
 * /proc does.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
