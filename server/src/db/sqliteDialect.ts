import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { SqliteAdapter, SqliteDialect, sql } from 'kysely'
import type { TableStyle } from './migrations/index.ts'

/** Kysely's SQLite dialect over node:sqlite. Whoever opened the database closes it: do not call Kysely's destroy. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new TransactionalSqliteDialect({
    database: {
      close: () => database.close(),
      prepare(statement) {
        // Immediate, so that two processes that migrate one file at the same time queue up instead of failing.
        const prepared = database.prepare(statement === 'begin' ? 'begin immediate' : statement)
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
        return {
          reader: prepared.columns().length > 0,
          all: (parameters) => prepared.all(...values(parameters)),
          run: (parameters) => prepared.run(...values(parameters)),
          iterate: (parameters) => prepared.iterate(...values(parameters)),
        }
      },
    },
  })
}

/** Without a rowid there is no number that grows with every row. */
export const sqliteTableStyle: TableStyle = {
  byKey: (table) => table.modifyEnd(sql`without rowid`),
}

/** SQLite rolls back schema changes like any other; Kysely leaves that off, and a migration killed halfway would stay half. */
class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}

class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
