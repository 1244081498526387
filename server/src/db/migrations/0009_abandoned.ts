import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A session that everybody left is closed by a row: sets with one that is open already are read once for theirs. */
export const abandonedRows: Migration = {
  async up(db) {
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'catchUp:' || set_id, 'catchUp', set_id, 0, 0, 0 from sets where deleted_at is null
      and current_session_id is not null and 'catchUp:' || set_id not in (select key from jobs)`.execute(db)
  },
}
