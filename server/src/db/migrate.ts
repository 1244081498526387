import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations, type TableStyle } from './migrations/index.ts'
import type { Database } from './schema.ts'

/** Brings the tables up to date; throws what the failing migration threw, or when the tables are newer than this code. */
export async function migrate(db: Kysely<Database>, style: TableStyle): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(style) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
