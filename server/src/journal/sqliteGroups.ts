import type { AppendResult } from './Journal.ts'
import type { PreparedAppend } from './prepareAppend.ts'
import { StorageUnavailable } from './StorageUnavailable.ts'
import { applyAppend } from './sqliteAppend.ts'
import { isUnavailable } from './sqliteErrors.ts'
import type { OpenFile, SqliteFile } from './sqliteFile.ts'

type Job = {
  append: PreparedAppend
  resolve(result: AppendResult): void
  reject(error: unknown): void
}

/** Appends that came while the last commit was being written go to disk together. */
export type SqliteGroups = {
  add(append: PreparedAppend): Promise<AppendResult>
  /** Commits what is waiting. */
  flush(): Promise<void>
}

/** Commits appends in groups: one transaction, a savepoint each, answered after the commit. */
export function sqliteGroups(file: SqliteFile, slowCommitMs = 0): SqliteGroups {
  let waiting: Job[] = []
  let scheduled = false

  async function flush(): Promise<void> {
    scheduled = false
    const jobs = waiting
    waiting = []
    if (jobs.length === 0) return
    try {
      const answers = commit(await file.open(), jobs)
      if (slowCommitMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, slowCommitMs)
      for (const answer of answers) answer()
    } catch (error) {
      file.failed(error)
      for (const job of jobs) job.reject(new StorageUnavailable('not committed', { cause: error }))
    }
  }

  return {
    add(append) {
      return new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject })
        if (scheduled) return
        scheduled = true
        // After the messages that have already arrived, so that they share the commit.
        setImmediate(flush)
      })
    },
    flush,
  }
}

/** Throws when nothing was committed; otherwise gives what to tell each caller. */
function commit(open: OpenFile, jobs: readonly Job[]): (() => void)[] {
  open.assertInPlace()
  open.statement('begin immediate').run()
  try {
    const answers = jobs.map((job) => applyApart(open, job))
    open.statement('commit').run()
    return answers
  } catch (error) {
    if (open.db.isTransaction) open.statement('rollback').run()
    throw error
  }
}

/** A refusal, or a fault of this append alone, takes back only what this append wrote. */
function applyApart(open: OpenFile, job: Job): () => void {
  open.statement('savepoint append').run()
  try {
    const result = applyAppend(open, job.append)
    if (!result.ok) open.statement('rollback to append').run()
    open.statement('release append').run()
    return () => job.resolve(result)
  } catch (error) {
    if (isUnavailable(error)) throw error
    open.statement('rollback to append').run()
    open.statement('release append').run()
    return () => job.reject(error)
  }
}
