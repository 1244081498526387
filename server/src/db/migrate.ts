import { type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration'
import { migrations, type TableStyle } from './migrations/index.ts'
import { NewerDatabase } from './NewerDatabase.ts'
import type { Database } from './schema.ts'

/** Brings the tables up to date; throws what the failing migration threw, or NewerDatabase and leaves them as they are. */
export async function migrate(db: Kysely<Database>, style: TableStyle): Promise<void> {
  const known = migrations(style)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  const names = await namesOfDone(db)
  throw names.some((name) => !(name in known)) ? new NewerDatabase() : error
}

/** What the migrator has noted as done; nothing where it could not begin. */
async function namesOfDone(db: Kysely<Database>): Promise<string[]> {
  try {
    const { rows } = await sql<{
      name: string
    }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db)
    return rows.map(({ name }) => name)
  } catch {
    return []
  }
}
