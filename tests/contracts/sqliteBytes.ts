import { existsSync, readFileSync } from 'node:fs'

/** Every byte a SQLite database has on disk: the file, its log and its index of the log. */
export function bytesOnDisk(file: string): Buffer {
  const parts = [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]
  return Buffer.concat(parts.filter((part) => existsSync(part)).map((part) => readFileSync(part)))
}
