import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How people were called or reached before is erased: sets of earlier releases are read once for theirs. */
export const replacedRows: Migration = {
  async up(db) {
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'replaced:' || set_id, 'replaced', set_id, 0, 0, 0 from sets where deleted_at is null`.execute(
      db,
    )
  },
}
