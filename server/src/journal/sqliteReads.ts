import type { OpenFile } from './sqliteFile.ts'
import type { Page } from './sqliteRequests.ts'
import { textIdsIn } from './textReferences.ts'

/** At most `limit` events after a version, with the texts they refer to. */
export function readPage(file: OpenFile, stream: string, after: number, limit: number): Page {
  const head = file
    .statement(
      'select set_id, (select max(version) from events where events.stream = streams.stream) as version from streams where stream = ?',
    )
    .get(stream)
  if (!head) return { version: 0, bodies: [], texts: [] }
  const bodies = file
    .statement('select body from events where stream = ? and version > ? order by version limit ?')
    .all(stream, after, limit)
    .map((row) => String(row.body))
  const texts = new Map<string, string>()
  for (const id of new Set(bodies.flatMap(textIdsIn))) {
    const body = file
      .statement('select body from texts where set_id = ? and id = ?')
      .get(head.set_id ?? '', id)?.body
    if (typeof body === 'string') texts.set(id, body)
  }
  return { version: Number(head.version), bodies, texts: [...texts] }
}

/** The anonymous texts of a session as JSON, by their random keys. */
export function readAnonymous(file: OpenFile, session: string): string[] {
  return file
    .statement('select body from anonymous_texts where session = ? order by key')
    .all(session)
    .map((row) => String(row.body))
}
