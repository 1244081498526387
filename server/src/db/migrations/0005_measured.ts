import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Seconds of airtime are erased a week after their session: sets of earlier releases are read once for theirs. */
export const measuredRows: Migration = {
  async up(db) {
    await sql`insert into jobs (key, kind, set_id, due_at, next_at, attempts)
      select 'catchUp:' || set_id, 'catchUp', set_id, 0, 0, 0 from sets where deleted_at is null
      and 'catchUp:' || set_id not in (select key from jobs)`.execute(db)
  },
}
