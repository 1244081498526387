import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is to be done later, addresses for signing in again, links for that, and secrets that all nodes share. */
export const jobTables: Migration = {
  async up(db) {
    await db.schema
      .createTable('jobs')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('set_id', 'text')
      .addColumn('member_id', 'text')
      .addColumn('subject', 'text')
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('lease', 'text')
      .addColumn('leased_until', 'bigint')
      .execute()
    await db.schema.createIndex('jobs_by_next').on('jobs').column('next_at').execute()
    await db.schema.createIndex('jobs_by_set').on('jobs').column('set_id').execute()

    await db.schema
      .createTable('addresses')
      .addColumn('set_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('address_hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('addresses_key', ['set_id', 'member_id'])
      .execute()
    await db.schema.createIndex('addresses_by_hash').on('addresses').column('address_hash').execute()

    await db.schema
      .createTable('sign_ins')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('address_hash', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('sign_ins_by_address').on('sign_ins').column('address_hash').execute()

    await db.schema
      .createTable('server_secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()

    // Sets that were made before: what they are to be reminded of is read from their events, one job a set.
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'catchUp:' || set_id, 'catchUp', set_id, 0, 0, 0 from sets where deleted_at is null`.execute(db)
  },
}
