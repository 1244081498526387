import { randomBytes } from 'node:crypto'
import type { Sealed } from '@setroom/shared'
import type { IndexChange } from './Directory.ts'
import type { Append, JsonValue, StreamName } from './Journal.ts'
import { detachTexts } from './textReferences.ts'

/** An append as rows: texts apart from events, everything written as JSON. Made on the calling side, sent to storage. */
export type PreparedAppend = {
  /** Empty only where nothing but the index changes. */
  set: string
  /** Whose the texts are; null where they are the set's own. */
  writer: string | null
  streams: { stream: StreamName; expected: number; bodies: string[] }[]
  texts: { id: string; body: string }[]
  receipt: { stream: StreamName; actor: string; commandId: string; outcome: string; at: number } | null
  index: readonly IndexChange[]
  anonymous: { session: string; rows: { key: string; body: string }[] } | null
}

/** Turns an append into rows; `now` (epoch ms) dates the receipt. Throws TypeError for what cannot be stored. */
export function prepareAppend(batch: Append, now: number): PreparedAppend {
  const texts: PreparedAppend['texts'] = []
  const streams = batch.streams.map(({ stream, expected, events }) => ({
    stream,
    expected,
    bodies: events.map((event) => {
      if (!Number.isSafeInteger(event.at)) throw new TypeError(`${event.type}: at must be whole milliseconds`)
      const detached = detachTexts(event)
      for (const text of detached.texts) texts.push({ id: text.id, body: bodyOf(text) })
      return JSON.stringify(detached.value)
    }),
  }))
  const names = streams.map(({ stream }) => stream)
  if (new Set(names).size !== names.length) throw new TypeError('a stream stands twice in one append')
  return {
    set: setOf(batch, names),
    writer: batch.writer ?? null,
    streams,
    texts,
    receipt: batch.receipt ? { ...batch.receipt, outcome: outcomeOf(batch.receipt.outcome), at: now } : null,
    index: batch.index ?? [],
    anonymous: batch.anonymous ? anonymousOf(batch.anonymous) : null,
  }
}

function setOf(batch: Append, names: readonly StreamName[]): string {
  const named = names.filter((name) => name.startsWith('set:')).map((name) => name.slice('set:'.length))
  const set = batch.set ?? named[0]
  if (named.some((other) => other !== set)) throw new TypeError('an append belongs to one set')
  if (!set && (names.length > 0 || batch.anonymous)) throw new TypeError('an append must name its set')
  return set ?? ''
}

function anonymousOf({ session, texts }: NonNullable<Append['anonymous']>) {
  const rows = texts.map((text) => ({ key: randomBytes(16).toString('base64url'), body: bodyOf(text) }))
  // In the order of the random keys before they are written: no insertion order is left to be seen.
  return { session, rows: rows.sort((a, b) => (a.key < b.key ? -1 : 1)) }
}

/** Fields in one order, so that the same text is the same bytes whoever built the object. */
function bodyOf(text: Sealed): string {
  const fields = Object.entries(text).filter(([, field]) => field !== undefined)
  for (const [, field] of fields) detachTexts(field)
  return JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))))
}

function outcomeOf(outcome: JsonValue): string {
  const { texts } = detachTexts(outcome)
  // A copy here would outlive the purging of the text.
  if (texts.length > 0) throw new TypeError('a receipt carries no text')
  return JSON.stringify(outcome)
}
