import type { Migration } from 'kysely/migration'

/** Links, browsers, hosts, sets and media rooms: the read models. */
export const directoryTables: Migration = {
  async up(db) {
    await db.schema
      .createTable('links')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('set_id', 'text')
      .addColumn('member_id', 'text')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('once', 'integer', (column) => column.notNull())
      .addColumn('used_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute()
    await db.schema.createIndex('links_by_set').on('links').column('set_id').execute()

    await db.schema
      .createTable('browsers')
      .addColumn('browser_hash', 'text', (column) => column.notNull())
      .addColumn('set_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('device_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('browsers_key', ['browser_hash', 'set_id'])
      .execute()
    await db.schema.createIndex('browsers_by_set').on('browsers').column('set_id').execute()

    await db.schema
      .createTable('hosts')
      .addColumn('browser_hash', 'text', (column) => column.primaryKey())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('sets')
      .addColumn('set_id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('deleted_at', 'bigint')
      .addColumn('current_session_id', 'text')
      .addColumn('retention_days', 'integer', (column) => column.notNull())
      .execute()

    await db.schema
      .createTable('media_rooms')
      .addColumn('room', 'text', (column) => column.primaryKey())
      .addColumn('set_id', 'text', (column) => column.notNull())
      .addColumn('session_id', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('media_rooms_by_set').on('media_rooms').column('set_id').execute()
  },
}
