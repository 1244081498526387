import type { ErasureMark, JsonValue } from './Journal.ts'
import { withoutSeconds } from './measuredFields.ts'
import { withoutDetails } from './personalFields.ts'
import { withoutReplaced } from './replacedFields.ts'
import { busyMs, type OpenFile } from './sqliteFile.ts'

/** Blanks texts. */
export function purgeTexts(file: OpenFile, set: string, ids: readonly string[]): void {
  for (const id of ids)
    file.statement('update texts set body = null where set_id = ? and id = ?').run(set, id)
}

/** Blanks a member's details in events, and with `words` every text of theirs or for them alone. */
export function forgetMember(file: OpenFile, set: string, member: string, words: boolean): void {
  if (words)
    file
      .statement(
        `update texts set body = null where set_id = ? and body is not null
         and (author = ? or json_extract(body, '$.to') = ?)`,
      )
      .run(set, member, member)
  blank(file, `set:${set}`, (event) => withoutDetails(event, member))
}

/** Blanks the seconds counted in a session, and deletes the answers to its pulse. */
export function forgetMeasured(file: OpenFile, set: string, session: string): void {
  file.statement('delete from anonymous_texts where set_id = ? and session = ?').run(set, session)
  const whose = file.statement('select set_id from streams where stream = ?').get(`session:${session}`)
  if (whose?.set_id === set) blank(file, `session:${session}`, withoutSeconds)
}

/** Blanks in a set's stream what other words have taken the place of; false where there is nothing of the kind. */
export function forgetReplaced(file: OpenFile, set: string): boolean {
  return blankAll(file, `set:${set}`, withoutReplaced)
}

/** Writes those events of a stream anew that `without` leaves less of. */
function blank(file: OpenFile, stream: string, without: (event: JsonValue) => JsonValue | undefined): void {
  blankAll(file, stream, (events) => events.map(without))
}

function blankAll(
  file: OpenFile,
  stream: string,
  without: (events: readonly JsonValue[]) => readonly (JsonValue | undefined)[],
): boolean {
  const rows = file
    .statement('select version, body from events where stream = ? order by version')
    .all(stream)
  const update = file.statement('update events set body = ? where stream = ? and version = ?')
  const blanked = without(rows.map(({ body }) => JSON.parse(String(body))))
  for (const [i, event] of blanked.entries())
    if (event !== undefined) update.run(JSON.stringify(event), stream, rows[i]?.version ?? null)
  return blanked.some((event) => event !== undefined)
}

/** Notes what was erased. */
export function mark(file: OpenFile, marks: readonly ErasureMark[]): void {
  for (const { key, at } of marks)
    file.statement('insert into deletions (key, at) values (?, ?) on conflict do nothing').run(key, at)
}

/** Deletes every row of a set. */
export function deleteSet(file: OpenFile, set: string): void {
  const streams = 'stream in (select stream from streams where set_id = ?)'
  // A command refused before the set had a stream left a receipt too.
  file.statement('delete from receipts where stream = ?').run(`set:${set}`)
  for (const sql of [
    `delete from receipts where ${streams}`,
    `delete from events where ${streams}`,
    'delete from streams where set_id = ?',
    'delete from texts where set_id = ?',
    'delete from anonymous_texts where set_id = ?',
    'delete from links where set_id = ?',
    'delete from claims where set_id = ?',
    'delete from browsers where set_id = ?',
    'delete from media_rooms where set_id = ?',
    'delete from jobs where set_id = ?',
    'delete from addresses where set_id = ?',
    'delete from sets where set_id = ?',
  ]) {
    file.statement(sql).run(set)
  }
}

/** Empties the write-ahead log, where earlier bytes of erased rows stay; false when another process is reading. */
export function truncateLog(file: OpenFile): boolean {
  // Waiting for that process would hold up everyone's appends.
  file.db.exec('pragma busy_timeout = 50')
  try {
    return file.statement('pragma wal_checkpoint(truncate)').get()?.busy === 0
  } finally {
    file.db.exec(`pragma busy_timeout = ${busyMs}`)
  }
}

/** Does the work on disk in one transaction, or not at all. */
export function inTransaction(file: OpenFile, work: () => void): void {
  file.assertInPlace()
  file.statement('begin immediate').run()
  try {
    work()
    file.statement('commit').run()
  } catch (error) {
    if (file.db.isTransaction) file.statement('rollback').run()
    throw error
  }
}
