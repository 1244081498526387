import { DatabaseSync } from 'node:sqlite'

/**
 * Rebuilds a database that no server has open, if something was erased from it: what the server does in a quiet
 * moment, a command that ends does at once, so that the bytes are gone when it says so.
 */
export function rebuild(file: string): void {
  const db = new DatabaseSync(file)
  try {
    if (db.prepare('pragma application_id').get()?.application_id === 0) return
    db.exec('vacuum')
    db.exec('pragma application_id = 0')
    db.exec('pragma wal_checkpoint(truncate)')
  } finally {
    db.close()
  }
}
