import type { SQLInputValue } from 'node:sqlite'
import { indexQuery } from '../db/indexQueries.ts'
import type { AppendResult } from './Journal.ts'
import type { PreparedAppend } from './prepareAppend.ts'
import type { OpenFile } from './sqliteFile.ts'

/** Writes one append inside an open transaction. After a refusal the caller rolls back to where it began. */
export function applyAppend(file: OpenFile, append: PreparedAppend): AppendResult {
  const { receipt } = append
  if (receipt) {
    const { stream, actor, commandId, outcome, at } = receipt
    const { changes } = file
      .statement(
        'insert into receipts (stream, actor, command_id, outcome, at) values (?, ?, ?, ?, ?) on conflict do nothing',
      )
      .run(stream, actor, commandId, outcome, at)
    const known = changes > 0 ? null : findReceipt(file, stream, actor, commandId)
    if (known !== null) return { ok: false, reason: 'duplicate', outcome: JSON.parse(known) }
  }
  for (const { stream, expected } of append.streams) {
    if (versionOf(file, stream, append.set) !== expected) return { ok: false, reason: 'conflict' }
  }
  for (const { stream, expected, bodies } of append.streams) {
    if (expected === 0 && bodies.length > 0) {
      file.statement('insert into streams (stream, set_id) values (?, ?)').run(stream, append.set)
    }
    const insert = file.statement('insert into events (stream, version, body) values (?, ?, ?)')
    bodies.forEach((body, index) => {
      insert.run(stream, expected + index + 1, body)
    })
  }
  for (const text of append.texts) {
    if (!putText(file, append, text)) return { ok: false, reason: 'taken' }
  }
  for (const change of append.index) {
    const { query, refusal } = indexQuery(file.kysely, change)
    const { changes } = file.statement(query.sql).run(...(query.parameters as SQLInputValue[]))
    if (refusal && changes === 0) return { ok: false, reason: refusal }
  }
  if (append.anonymous) {
    const insert = file.statement(
      'insert into anonymous_texts (key, set_id, session, body) values (?, ?, ?, ?)',
    )
    for (const row of append.anonymous.rows)
      insert.run(row.key, append.set, append.anonymous.session, row.body)
  }
  return { ok: true }
}

/** The remembered outcome of a command as JSON, or null. */
export function findReceipt(file: OpenFile, stream: string, actor: string, commandId: string): string | null {
  const row = file
    .statement('select outcome from receipts where stream = ? and actor = ? and command_id = ?')
    .get(stream, actor, commandId)
  return row ? String(row.outcome) : null
}

function versionOf(file: OpenFile, stream: string, set: string): number {
  const row = file
    .statement(
      'select set_id, (select max(version) from events where events.stream = streams.stream) as version from streams where stream = ?',
    )
    .get(stream)
  if (!row) return 0
  if (row.set_id !== set) throw new Error(`${stream} belongs to another set`)
  return Number(row.version)
}

/** False when the id stands for another text. A purged text stays purged whatever is sent again. */
function putText(
  file: OpenFile,
  { set, writer }: PreparedAppend,
  { id, body }: PreparedAppend['texts'][number],
): boolean {
  const { changes } = file
    .statement('insert into texts (set_id, id, body, author) values (?, ?, ?, ?) on conflict do nothing')
    .run(set, id, body, writer)
  if (changes > 0) return true
  const known = file.statement('select body from texts where set_id = ? and id = ?').get(set, id)?.body
  return known === null || known === body
}
