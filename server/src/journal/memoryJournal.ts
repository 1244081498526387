import type { Sealed } from '@setroom/shared'
import { memoryJobs } from '../jobs/memoryJobs.ts'
import {
  type AppendResult,
  type ErasureMark,
  type Journal,
  type JournalEvent,
  type JsonValue,
  receiptLifeMs,
  type Written,
} from './Journal.ts'
import { withoutSeconds } from './measuredFields.ts'
import { changed, emptyTables, memoryDirectory, withoutSet } from './memoryDirectory.ts'
import { withoutDetails } from './personalFields.ts'
import { type PreparedAppend, prepareAppend } from './prepareAppend.ts'
import { withoutReplaced } from './replacedFields.ts'
import { textPlaces } from './textPlaces.ts'
import { joinTexts } from './textReferences.ts'

type Stream = { set: string; bodies: string[] }
type StoredText = { body: string | null; writer: string | null }
type Receipt = { set: string; outcome: string; at: number }

const expireAtMost = 1_000

/** A journal that lasts as long as the process: for tests, and for trying Setroom out. `now` gives epoch ms. */
export function memoryJournal({ now }: { now: () => number }): Journal {
  let tables = emptyTables()
  const streams = new Map<string, Stream>()
  const texts = new Map<string, StoredText>()
  const receipts = new Map<string, Receipt>()
  const anonymous = new Map<string, { set: string; key: string; body: string }[]>()

  function refusal(append: PreparedAppend): AppendResult | null {
    const { receipt } = append
    const known = receipt ? receipts.get(keyOf(receipt.stream, receipt.actor, receipt.commandId)) : undefined
    if (known) return { ok: false, reason: 'duplicate', outcome: JSON.parse(known.outcome) }
    for (const { stream, expected } of append.streams) {
      const there = streams.get(stream)
      if (there && there.set !== append.set) throw new Error(`${stream} belongs to another set`)
      if ((there?.bodies.length ?? 0) !== expected) return { ok: false, reason: 'conflict' }
    }
    const fresh = new Map<string, string>()
    for (const { id, body } of append.texts) {
      const there = texts.get(keyOf(append.set, id))?.body ?? fresh.get(id)
      if (there !== undefined && there !== body) return { ok: false, reason: 'taken' }
      if (!texts.has(keyOf(append.set, id))) fresh.set(id, body)
    }
    return null
  }

  function write(append: PreparedAppend): void {
    const { set, receipt, writer } = append
    for (const { stream, bodies } of append.streams) {
      if (bodies.length === 0) continue
      const there = streams.get(stream) ?? { set, bodies: [] }
      there.bodies.push(...bodies)
      streams.set(stream, there)
    }
    for (const { id, body } of append.texts) {
      const key = keyOf(set, id)
      if (!texts.has(key)) texts.set(key, { body, writer })
    }
    if (append.anonymous) {
      const { session, rows } = append.anonymous
      const all = [...(anonymous.get(session) ?? []), ...rows.map((row) => ({ ...row, set }))]
      anonymous.set(
        session,
        all.sort((a, b) => (a.key < b.key ? -1 : 1)),
      )
    }
    if (receipt) {
      const { stream, actor, commandId, outcome, at } = receipt
      receipts.set(keyOf(stream, actor, commandId), { set, outcome, at })
      expire(at - receiptLifeMs)
    }
  }

  /** A map keeps the order of arrival, so the oldest stand first. */
  function expire(before: number): number {
    let gone = 0
    for (const [key, receipt] of receipts) {
      if (receipt.at >= before || gone === expireAtMost) break
      receipts.delete(key)
      gone += 1
    }
    return gone
  }

  function blank(key: string): void {
    const text = texts.get(key)
    if (text !== undefined) texts.set(key, { ...text, body: null })
  }

  function note(marks: readonly ErasureMark[]): void {
    const next = changed(
      tables,
      marks.map(({ key, at }) => ({ table: 'deletions', put: { key, at } })),
    )
    if (typeof next !== 'string') tables = next
  }

  /** The texts that a member wrote, or that are for them alone. */
  function theirs(set: string, member: string): [string, StoredText][] {
    return [...texts].filter(([key, { body, writer }]) => {
      if (body === null || JSON.parse(key)[0] !== set) return false
      return writer === member || JSON.parse(body).to === member
    })
  }

  function dropWhere<Row>(rows: Map<string, Row>, gone: (row: Row, key: string) => boolean): void {
    for (const [key, row] of rows) if (gone(row, key)) rows.delete(key)
  }

  return {
    directory: memoryDirectory(() => tables),
    jobs: memoryJobs(() => tables.jobs),
    async append(batch) {
      const append = prepareAppend(batch, now())
      const refused = refusal(append)
      if (refused) return refused
      const next = changed(tables, append.index)
      if (typeof next === 'string') return { ok: false, reason: next }
      tables = next
      write(append)
      return { ok: true }
    },
    async load(name, after = 0) {
      const stream = streams.get(name)
      if (!stream) return { version: 0, events: [] }
      const find = (id: string): JsonValue | null => {
        const body = texts.get(keyOf(stream.set, id))?.body ?? null
        return body === null ? null : JSON.parse(body)
      }
      const events = stream.bodies
        .slice(after)
        .map((body) => joinTexts(JSON.parse(body), find) as JournalEvent)
      return { version: stream.bodies.length, events }
    },
    async receipt(stream, actor, commandId) {
      const known = receipts.get(keyOf(stream, actor, commandId))
      return known ? { outcome: JSON.parse(known.outcome) } : null
    },
    expireReceipts: async (before) => expire(before),
    async purgeTexts(set, ids, marks = []) {
      for (const id of ids) blank(keyOf(set, id))
      note(marks)
    },
    async forgetMember(set, { member, words }, marks = []) {
      if (words) for (const [key] of theirs(set, member)) blank(key)
      blankIn(streams.get(`set:${set}`), (event) => withoutDetails(event, member))
      note(marks)
    },
    async forgetMeasured(set, session) {
      dropWhere(anonymous, (rows, key) => key === session && rows.some((row) => row.set === set))
      const stream = streams.get(`session:${session}`)
      if (stream?.set === set) blankIn(stream, withoutSeconds)
    },
    async forgetReplaced(set) {
      const stream = streams.get(`set:${set}`)
      if (stream !== undefined) blankAll(stream, withoutReplaced)
    },
    async writtenBy(set, member) {
      const mine = new Map(theirs(set, member).map(([key, text]) => [JSON.parse(key)[1], text]))
      return [...streams]
        .filter(([, stream]) => stream.set === set)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { bodies }]) => bodies.flatMap((body) => writtenIn(name, JSON.parse(body), mine)))
    },
    async textIds(set) {
      return [...texts].flatMap(([key, { body }]) => {
        const [whose, id] = JSON.parse(key)
        return whose === set && body !== null ? [id] : []
      })
    },
    async deleteSet(set, marks = []) {
      dropWhere(streams, (stream) => stream.set === set)
      dropWhere(receipts, (receipt) => receipt.set === set)
      dropWhere(anonymous, (rows) => rows.some((row) => row.set === set))
      dropWhere(texts, (_, key) => JSON.parse(key)[0] === set)
      tables = withoutSet(tables, set)
      note(marks)
    },
    async anonymous(session) {
      return (anonymous.get(session) ?? []).map(({ body }): Sealed => JSON.parse(body))
    },
    ready: async () => true,
    close: async () => {},
  }
}

function blankIn(stream: Stream | undefined, without: (event: JsonValue) => JsonValue | undefined): void {
  if (stream !== undefined) blankAll(stream, (events) => events.map(without))
}

function blankAll(
  stream: Stream,
  without: (events: readonly JsonValue[]) => readonly (JsonValue | undefined)[],
): void {
  const blanked = without(stream.bodies.map((body) => JSON.parse(body)))
  stream.bodies = stream.bodies.map((body, i) =>
    blanked[i] === undefined ? body : JSON.stringify(blanked[i]),
  )
}

function writtenIn(
  stream: string,
  event: JsonValue & { at: number },
  mine: ReadonlyMap<string, StoredText>,
): Written[] {
  const session = stream.startsWith('session:') ? stream.slice('session:'.length) : null
  return textPlaces(event).flatMap(({ id, where, by }) => {
    const text = mine.get(id)
    if (text?.body == null) return []
    return [{ text: JSON.parse(text.body), session, where, at: event.at, by: text.writer ?? by }]
  })
}

function keyOf(...parts: string[]): string {
  return JSON.stringify(parts)
}
