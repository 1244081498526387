import type { Migration } from 'kysely/migration'
import type { TableStyle } from './index.ts'

/** Streams, events, texts, receipts and anonymous texts. */
export function journalTables(style: TableStyle): Migration {
  return {
    async up(db) {
      await db.schema
        .createTable('streams')
        .addColumn('stream', 'text', (column) => column.primaryKey())
        .addColumn('set_id', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('streams_by_set').on('streams').column('set_id').execute()

      // By their key alone, a command's events and its receipt are three pages of the log instead of five.
      await style
        .byKey(db.schema.createTable('events'))
        .addColumn('stream', 'text', (column) => column.notNull().references('streams.stream'))
        .addColumn('version', 'bigint', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_key', ['stream', 'version'])
        .execute()

      await db.schema
        .createTable('texts')
        .addColumn('set_id', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('body', 'text')
        .addPrimaryKeyConstraint('texts_key', ['set_id', 'id'])
        .execute()

      await style
        .byKey(db.schema.createTable('receipts'))
        .addColumn('stream', 'text', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('command_id', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('receipts_key', ['stream', 'actor', 'command_id'])
        .execute()
      await db.schema.createIndex('receipts_by_age').on('receipts').column('at').execute()

      await style
        .byKey(db.schema.createTable('anonymous_texts'))
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('set_id', 'text', (column) => column.notNull())
        .addColumn('session', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute()
    },
  }
}
