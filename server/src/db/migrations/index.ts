import type { CreateTableBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'
import { journalTables } from './0001_journal.ts'
import { directoryTables } from './0002_directory.ts'
import { jobTables } from './0003_jobs.ts'
import { leavingTables } from './0004_leaving.ts'
import { measuredRows } from './0005_measured.ts'
import { claimTables } from './0006_claims.ts'
import { textRows } from './0007_texts.ts'
import { replacedRows } from './0008_replaced.ts'
import { abandonedRows } from './0009_abandoned.ts'

/** What a storage does in a way of its own while tables are made. */
export type TableStyle = {
  /** Keeps rows by their primary key alone: one place less to write, and it tells nothing about when they came. */
  byKey<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
}

/** Every migration by name, in the order they run; names and contents never change once released. */
export function migrations(style: TableStyle): Record<string, Migration> {
  return {
    '0001_journal': journalTables(style),
    '0002_directory': directoryTables,
    '0003_jobs': jobTables,
    '0004_leaving': leavingTables,
    '0005_measured': measuredRows,
    '0006_claims': claimTables,
    '0007_texts': textRows,
    '0008_replaced': replacedRows,
    '0009_abandoned': abandonedRows,
  }
}
