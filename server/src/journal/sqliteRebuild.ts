import type { OpenFile, SqliteFile } from './sqliteFile.ts'

/** Long enough that nobody is in the middle of something; an append that comes then waits for the rebuild. */
const quietAtLeastMs = 1_000
/** Ten times what a rebuild took when tried (145 MB in 0.83 s): the longer it holds up, the surer the quiet. */
const quietMsPerByte = 60e-6
const retryMs = 60_000
/** A server that is never quiet rebuilds anyway. */
const latestMs = 24 * 60 * 60 * 1000

/**
 * Rebuilds the file some quiet moment after something was erased. secure_delete zeroes the cells it frees, but not the
 * copies that stay in the gaps of pages whose rows were moved earlier (one set in ten left its id or a few keys behind).
 */
export type SqliteRebuild = {
  /** To be called while an erasing transaction is open: the file remembers across restarts that it is due. */
  mark(open: OpenFile): void
  /** Arranges for the rebuild if the file says that it is due. */
  arrange(): Promise<void>
  /** Somebody is writing: not now. */
  postpone(): void
}

/** Keeps the rebuild of one file; `now` is a clock in ms that only moves on. */
export function sqliteRebuild(file: SqliteFile, now: () => number): SqliteRebuild {
  let timer: NodeJS.Timeout | null = null
  let since: number | null = null

  async function run(): Promise<void> {
    timer = null
    try {
      const open = await file.open()
      open.assertInPlace()
      // The copy it works on may be larger than memory, and holds nothing that was erased.
      open.db.exec('pragma temp_store = file')
      open.db.exec('vacuum')
      open.db.exec('pragma temp_store = memory')
      // Says that nothing is due any more, and goes to disk before the log with the old pages is emptied.
      open.db.exec('pragma application_id = 0')
      open.db.exec('pragma wal_checkpoint(truncate)')
      since = null
    } catch (error) {
      file.failed(error)
      timer = setTimeout(run, retryMs).unref()
    }
  }

  return {
    mark: (open) => open.db.exec('pragma application_id = 1'),
    async arrange() {
      const open = await file.open()
      if (timer !== null || open.statement('pragma application_id').get()?.application_id === 0) return
      since ??= now()
      timer = setTimeout(run, Math.max(quietAtLeastMs, sizeOf(open) * quietMsPerByte)).unref()
    },
    postpone() {
      if (timer !== null && since !== null && now() - since < latestMs) timer.refresh()
    },
  }
}

function sizeOf(open: OpenFile): number {
  const pages = Number(open.statement('pragma page_count').get()?.page_count)
  return pages * Number(open.statement('pragma page_size').get()?.page_size)
}
