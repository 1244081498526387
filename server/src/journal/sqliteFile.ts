import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from '../db/migrate.ts'
import type { Database } from '../db/schema.ts'
import { sqliteDialect, sqliteTableStyle } from '../db/sqliteDialect.ts'
import { makeFolder } from '../makeFolder.ts'
import { StorageUnavailable } from './StorageUnavailable.ts'
import { isFull } from './sqliteErrors.ts'
import type { SqliteOptions } from './sqliteRequests.ts'

/** How long a write waits for another process (the admin command) that is writing, in ms. */
export const busyMs = 5_000

/** An open, migrated database. */
export type OpenFile = {
  db: DatabaseSync
  kysely: Kysely<Database>
  /** A prepared statement, made once for each text. */
  statement(sql: string): StatementSync
  /** Throws StorageUnavailable when the path no longer leads to this file: what is written to it would be lost. */
  assertInPlace(): void
}

/** The file, opened when first needed and again after it failed. */
export type SqliteFile = {
  open(): Promise<OpenFile>
  /** After a failure: lets go of the file when it may no longer be sound, so that the next use opens it afresh. */
  failed(error: unknown): void
  close(): void
}

/** Holds the database file of one thread. */
export function sqliteFile(options: SqliteOptions): SqliteFile {
  let current: Promise<OpenFile> | null = null
  let opened: OpenFile | null = null
  let wasThere = false

  async function start(): Promise<OpenFile> {
    // Once there, a missing file is a fault of the disk; an empty new one would hide everything that was promised.
    if (wasThere && !existsSync(options.file)) throw new StorageUnavailable('the database file is gone')
    opened = await openFile(options)
    wasThere = true
    return opened
  }

  function close(): void {
    const file = opened
    opened = null
    current = null
    if (file?.db.isOpen) file.db.close()
  }

  return {
    open() {
      current ??= start().catch((error: unknown) => {
        current = null
        throw error
      })
      return current
    },
    failed(error) {
      // A full disk leaves the connection sound, and the path may come back by itself. Closing a file whose path has
      // moved would delete the log of whatever lies at that path now.
      if (isFull(error) || error instanceof StorageUnavailable) return
      try {
        close()
      } catch {
        // Closing a broken file may fail as well; it is let go of either way.
      }
    },
    close,
  }
}

async function openFile({ file, maxBytes }: SqliteOptions): Promise<OpenFile> {
  makeFolder(dirname(file))
  // SQLite would make the file readable for everyone; its companions take over these rights.
  closeSync(openSync(file, 'a', 0o600))
  const db = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true })
  try {
    db.exec('pragma journal_mode = wal')
    db.exec('pragma synchronous = full')
    db.exec('pragma secure_delete = on')
    // Nothing is spilled to a temporary file that nobody purges.
    db.exec('pragma temp_store = memory')
    db.exec('pragma cache_size = -16000')
    if (maxBytes !== undefined) db.exec(`pragma max_page_count = ${Math.ceil(maxBytes / 4096)}`)
    const kysely = new Kysely<Database>({ dialect: sqliteDialect(db) })
    await migrate(kysely, sqliteTableStyle)
    return { db, kysely, statement: statementsOf(db), assertInPlace: placeOf(file) }
  } catch (error) {
    db.close()
    throw error
  }
}

function statementsOf(db: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}

function placeOf(file: string): () => void {
  const { dev, ino } = statSync(file)
  return () => {
    const now = statSync(file, { throwIfNoEntry: false })
    if (now?.dev !== dev || now.ino !== ino) throw new StorageUnavailable('the database file is gone')
  }
}
