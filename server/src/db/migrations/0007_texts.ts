import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Texts that nothing refers to any more are erased: sets of earlier releases are read once for theirs. */
export const textRows: Migration = {
  async up(db) {
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'texts:' || set_id, 'texts', set_id, 0, 0, 0 from sets where deleted_at is null`.execute(db)
  },
}
