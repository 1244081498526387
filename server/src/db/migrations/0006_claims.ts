import type { Migration } from 'kysely/migration'

/** Which host made which claim link, and what became of it. */
export const claimTables: Migration = {
  async up(db) {
    await db.schema
      .createTable('claims')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('host_hash', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('right_hash', 'text')
      .addColumn('set_id', 'text')
      .execute()
    await db.schema.createIndex('claims_by_host').on('claims').column('host_hash').execute()
    await db.schema.createIndex('claims_by_set').on('claims').column('set_id').execute()
  },
}
