import { type Job, type JobKind, jobKinds } from '../journal/Directory.ts'
import type { Jobs } from './Jobs.ts'

/** A job with what its holder needs; instants in epoch ms. */
export type JobRow = Job & {
  nextAt: number
  attempts: number
  lease: string | null
  leasedUntil: number | null
}

/** A job as it is put: nobody is at it. */
export function freshJob(job: Job): JobRow {
  return { ...job, nextAt: job.dueAt, attempts: 0, lease: null, leasedUntil: null }
}

/** Jobs over whatever rows there are at the moment of each call. */
export function memoryJobs(rows: () => Map<string, JobRow>): Jobs {
  const held = (key: string, lease: string) => rows().get(key)?.lease === lease
  return {
    async lease({ lease, now, until, limit, leave }) {
      const from = (kind: JobKind) => (leave?.kinds.includes(kind) === true ? leave.since : now)
      const due = [...rows().values()]
        .filter((row) => jobKinds.includes(row.kind))
        .filter((row) => row.nextAt <= from(row.kind) && (row.leasedUntil === null || row.leasedUntil <= now))
        .sort((a, b) => a.nextAt - b.nextAt)
        .slice(0, limit)
      return due
        .map(({ nextAt, leasedUntil: _, attempts, ...job }) => {
          rows().set(job.key, { ...job, nextAt, lease, leasedUntil: until, attempts: attempts + 1 })
          return { ...job, lease, attempts: attempts + 1 }
        })
        .sort((a, b) => a.dueAt - b.dueAt)
    },
    async done({ key, lease }) {
      return held(key, lease) && rows().delete(key)
    },
    async later({ key, lease, nextAt }) {
      const row = rows().get(key)
      if (row?.lease !== lease) return false
      rows().set(key, { ...row, nextAt, lease: null, leasedUntil: null })
      return true
    },
  }
}
