import type { Kysely, Selectable } from 'kysely'
import type { Jobs, LeasedJob } from '../jobs/Jobs.ts'
import { jobKinds } from '../journal/Directory.ts'
import type { Database } from './schema.ts'

/**
 * Jobs over the table, for every dialect. Each is one statement: where rows are locked one by one, a second server
 * waits for the first and then finds the lease taken, for the condition is looked at again.
 */
export function jobQueries(db: Kysely<Database>): Jobs {
  return {
    async lease({ lease, now, until, limit, leave = { kinds: [], since: now } }) {
      const { kinds, since } = leave
      const rows = await db
        .updateTable('jobs')
        .set((row) => ({ lease, leased_until: until, attempts: row('attempts', '+', 1) }))
        .where(
          'key',
          'in',
          db
            .selectFrom('jobs')
            .select('key')
            .where('next_at', '<=', now)
            // What a later release puts is its own to do: taken here, it would stand in the way of the rest.
            .where('kind', 'in', jobKinds)
            // A list of none is no SQL.
            .$if(kinds.length > 0, (due) =>
              due.where((row) => row.or([row('kind', 'not in', kinds), row('next_at', '<=', since)])),
            )
            .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<=', now)]))
            .orderBy('next_at')
            .limit(limit),
        )
        .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<=', now)]))
        .returningAll()
        .execute()
      return rows.map((row) => leased(row, lease)).sort((a, b) => a.dueAt - b.dueAt)
    },
    async done({ key, lease }) {
      const { numDeletedRows } = await db
        .deleteFrom('jobs')
        .where('key', '=', key)
        .where('lease', '=', lease)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    async later({ key, lease, nextAt }) {
      const { numUpdatedRows } = await db
        .updateTable('jobs')
        .set({ next_at: nextAt, lease: null, leased_until: null })
        .where('key', '=', key)
        .where('lease', '=', lease)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

function leased(row: Selectable<Database['jobs']>, lease: string): LeasedJob {
  const kind = jobKinds.find((known) => known === row.kind)
  if (kind === undefined) throw new Error(`a job of unknown kind: ${row.kind}`)
  return {
    key: row.key,
    kind,
    setId: row.set_id,
    memberId: row.member_id,
    subject: row.subject,
    dueAt: row.due_at,
    lease,
    attempts: row.attempts,
  }
}
