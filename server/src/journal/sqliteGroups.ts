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
  /** Waits for the next flush. */
  add(append: PreparedAppend): Promise<AppendResult>
  /** Commits what is waiting. */
  flush(): Promise<void>
}

/** Commits appends in groups: one transaction, a savepoint each when there are several, answered after the commit. */
export function sqliteGroups(file: SqliteFile, slowCommitMs = 0): SqliteGroups {
  let waiting: Job[] = []

  async function flush(): Promise<void> {
    const jobs = waiting
    waiting = []
    if (jobs.length === 0) return
    try {
      const outcomes = commit(await file.open(), jobs)
      if (slowCommitMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, slowCommitMs)
      for (const { answer } of outcomes) answer()
    } catch (error) {
      file.failed(error)
      for (const job of jobs) job.reject(new StorageUnavailable('not committed', { cause: error }))
    }
  }

  return {
    add(append) {
      return new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject })
      })
    },
    flush,
  }
}

/** What became of one append; only what is kept has to go to disk. */
type Outcome = { kept: boolean; answer(): void }

/** Throws when nothing was committed; otherwise gives what to tell each caller. */
function commit(open: OpenFile, jobs: readonly Job[]): Outcome[] {
  open.assertInPlace()
  open.statement('begin immediate').run()
  try {
    const alone = jobs.length === 1
    const outcomes = jobs.map((job) => (alone ? apply(open, job) : applyApart(open, job)))
    open.statement(outcomes.some(({ kept }) => kept) ? 'commit' : 'rollback').run()
    return outcomes
  } catch (error) {
    if (open.db.isTransaction) open.statement('rollback').run()
    throw error
  }
}

/** A refusal, or a fault of this append alone, takes back only what this append wrote. */
function applyApart(open: OpenFile, job: Job): Outcome {
  open.statement('savepoint append').run()
  const outcome = apply(open, job)
  if (!outcome.kept) open.statement('rollback to append').run()
  open.statement('release append').run()
  return outcome
}

function apply(open: OpenFile, job: Job): Outcome {
  try {
    const result = applyAppend(open, job.append)
    return { kept: result.ok, answer: () => job.resolve(result) }
  } catch (error) {
    if (isUnavailable(error)) throw error
    return { kept: false, answer: () => job.reject(error) }
  }
}
