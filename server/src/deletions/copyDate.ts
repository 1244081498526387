import { DatabaseSync } from 'node:sqlite'

/** Where a copy keeps when it was made. */
const name = 'backedUpAt'

/** Writes into a copy when it was made (epoch ms). */
export function dateCopy(file: string, at: number): void {
  const db = new DatabaseSync(file)
  try {
    db.prepare('insert or replace into server_secrets (name, value) values (?, ?)').run(name, `${at}`)
    db.exec('pragma wal_checkpoint(truncate)')
  } finally {
    db.close()
  }
}

/** Takes the date off a copy that becomes the database. */
export function undateCopy(file: string): void {
  const db = new DatabaseSync(file)
  try {
    db.prepare('delete from server_secrets where name = ?').run(name)
  } finally {
    db.close()
  }
}

/**
 * When a copy was made (epoch ms): as it says itself, or for one of an earlier release the last thing that happened in
 * it. Undefined for what is no copy of ours; where it is to be `sound`, also for a damaged one.
 */
export function dateOfCopy(file: string, { sound }: { sound: boolean }): number | undefined {
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      if (sound && db.prepare('pragma integrity_check').get()?.integrity_check !== 'ok') return undefined
      const has = db.prepare('select 1 from sqlite_schema where name = ?')
      if (has.get('events') === undefined) return undefined
      const said =
        has.get('server_secrets') === undefined
          ? undefined
          : db.prepare('select value from server_secrets where name = ?').get(name)?.value
      const last = db.prepare(`select max(json_extract(body, '$.at')) as at from events`).get()?.at
      return Number(said ?? last ?? 0)
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}
