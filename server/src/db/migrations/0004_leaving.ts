import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { textPlaces } from '../../journal/textPlaces.ts'

/** Texts of the set itself: they stay when whoever wrote them leaves. */
const ofTheSet = /^(?:setCreated|setEdited|contractChanged)\b/

/** Who wrote each text, so that it can go when they leave; and what was erased, by hashes alone. */
export const leavingTables: Migration = {
  async up(db) {
    await db.schema.alterTable('texts').addColumn('author', 'text').execute()
    await db.schema
      .createTable('deletions')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute()

    const rows = await sql<{ set_id: string; body: string }>`
      select streams.set_id, events.body from events join streams on streams.stream = events.stream
      where events.body like '%"text":%'`.execute(db)
    for (const { set_id, body } of rows.rows) {
      for (const { id, where, by } of textPlaces(JSON.parse(body))) {
        if (by === null || ofTheSet.test(where)) continue
        await sql`update texts set author = ${by} where set_id = ${set_id} and id = ${id}`.execute(db)
      }
    }
    // How long a set is kept follows from its events: read once.
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'catchUp:' || set_id, 'catchUp', set_id, 0, 0, 0 from sets where deleted_at is null
      and 'catchUp:' || set_id not in (select key from jobs)`.execute(db)
  },
}
