import type { Written } from './Journal.ts'
import type { OpenFile } from './sqliteFile.ts'
import type { Page } from './sqliteRequests.ts'
import { textPlaces } from './textPlaces.ts'
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

/** What a member wrote or what is for them alone, with where it stands, by stream and order. */
export function readWritten(file: OpenFile, set: string, member: string): Written[] {
  const texts = new Map(
    file
      .statement(
        `select id, body, author from texts where set_id = ? and body is not null
         and (author = ? or json_extract(body, '$.to') = ?)`,
      )
      .all(set, member, member)
      .map(({ id, body, author }) => [String(id), { body: String(body), author }]),
  )
  const events = file
    .statement(
      `select events.stream, events.body from events join streams using (stream)
       where set_id = ? order by events.stream, version`,
    )
    .iterate(set)
  const found: Written[] = []
  for (const { stream, body } of events) {
    if (!textIdsIn(String(body)).some((id) => texts.has(id))) continue
    const event = JSON.parse(String(body))
    const name = String(stream)
    const session = name.startsWith('session:') ? name.slice('session:'.length) : null
    for (const { id, where, by } of textPlaces(event)) {
      const text = texts.get(id)
      if (text === undefined) continue
      const author = typeof text.author === 'string' ? text.author : by
      found.push({ text: JSON.parse(text.body), session, where, at: event.at, by: author })
    }
  }
  return found
}

/** The ids of a set's texts that are still there. */
export function readTextIds(file: OpenFile, set: string): string[] {
  return file
    .statement('select id from texts where set_id = ? and body is not null')
    .all(set)
    .map(({ id }) => String(id))
}

/** The anonymous texts of a session as JSON, by their random keys. */
export function readAnonymous(file: OpenFile, session: string): string[] {
  return file
    .statement('select body from anonymous_texts where session = ? order by key')
    .all(session)
    .map((row) => String(row.body))
}
