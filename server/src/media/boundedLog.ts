import { appendFileSync, renameSync, statSync } from 'node:fs'

/** A log file that never grows beyond about twice `maxBytes`. */
export type BoundedLog = {
  /** Adds one line. */
  write(line: string): void
}

/** Appends to `file`; when it is full it becomes `file.1`, replacing the one before. A full disk loses lines. */
export function createBoundedLog(file: string, maxBytes = 1_000_000): BoundedLog {
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return {
    write(line) {
      try {
        if (size > maxBytes) {
          renameSync(file, `${file}.1`)
          size = 0
        }
        appendFileSync(file, `${line}\n`, { mode: 0o600 })
        size += Buffer.byteLength(line) + 1
      } catch {
        // Losing a line of this log harms nobody; failing because of it would.
      }
    },
  }
}
