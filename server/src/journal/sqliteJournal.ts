import type { Sealed } from '@setroom/shared'
import type { Directory } from './Directory.ts'
import {
  type Journal,
  type JournalEvent,
  type JsonValue,
  type Loaded,
  receiptLifeMs,
  type StreamName,
} from './Journal.ts'
import { prepareAppend } from './prepareAppend.ts'
import type { SqliteOptions } from './sqliteRequests.ts'
import { type SqliteThread, sqliteThread } from './sqliteThread.ts'
import { joinTexts } from './textReferences.ts'

/** Small enough that reading a long stream never holds the event loop for more than some milliseconds. */
const pageLength = 250
const expireEveryMs = 10 * 60 * 1000

/**
 * Opens (and, when new, makes and migrates) a journal in a SQLite file, served by a thread of its own; `now` gives
 * epoch ms. Rejects with StorageUnavailable when the file cannot be opened, with NewerDatabase when a later release wrote it.
 */
export async function openSqliteJournal(options: SqliteOptions & { now: () => number }): Promise<Journal> {
  const { now, ...file } = options
  const thread = sqliteThread(file)
  try {
    await thread.ask('open', null)
  } catch (error) {
    await thread.stop()
    throw error
  }
  // Receipts that are missed now, the storage being away, are found by a later round.
  const expire = () => expireAll(thread, now() - receiptLifeMs).catch(() => {})
  const timer = setInterval(expire, expireEveryMs).unref()
  void expire()
  return {
    directory: directoryOf(thread),
    jobs: {
      lease: (ask) => thread.ask('lease', ask),
      done: ({ key, lease }) => thread.ask('jobDone', { key, lease }),
      later: ({ key, lease, nextAt }) => thread.ask('jobLater', { key, lease, nextAt }),
    },
    async append(batch) {
      return thread.ask('append', prepareAppend(batch, now()))
    },
    load: (stream, after = 0) => load(thread, stream, after),
    async receipt(stream, actor, commandId) {
      const outcome = await thread.ask('receipt', { stream, actor, commandId })
      return outcome === null ? null : { outcome: JSON.parse(outcome) }
    },
    expireReceipts: (before) => thread.ask('expireReceipts', before),
    async purgeTexts(set, ids, marks = []) {
      await thread.ask('purgeTexts', { set, ids, marks })
    },
    async deleteSet(set, marks = []) {
      await thread.ask('deleteSet', { set, marks })
    },
    async forgetMember(set, { member, words }, marks = []) {
      await thread.ask('forgetMember', { set, member, words, marks })
    },
    async forgetMeasured(set, session) {
      await thread.ask('forgetMeasured', { set, session })
    },
    async forgetReplaced(set) {
      await thread.ask('forgetReplaced', set)
    },
    writtenBy: (set, member) => thread.ask('writtenBy', { set, member }),
    textIds: (set) => thread.ask('textIds', set),
    async anonymous(session) {
      const texts = await thread.ask('anonymous', session)
      return texts.map((text): Sealed => JSON.parse(text))
    },
    ready: () =>
      thread.ask('probe', null).then(
        () => true,
        () => false,
      ),
    async close() {
      clearInterval(timer)
      await thread.stop()
    },
  }
}

async function load(thread: SqliteThread, stream: StreamName, after: number): Promise<Loaded> {
  const ask = (from: number) => thread.ask('page', { stream, after: from, limit: pageLength })
  const events: JournalEvent[] = []
  let page = await ask(after)
  for (;;) {
    const reached = after + events.length + page.bodies.length
    // The thread reads the next page while this one is parsed.
    const next = reached < page.version ? ask(reached) : null
    const texts = new Map(page.texts)
    const find = (id: string): JsonValue | null => {
      const body = texts.get(id)
      return body === undefined ? null : JSON.parse(body)
    }
    for (const body of page.bodies) events.push(joinTexts(JSON.parse(body), find) as JournalEvent)
    if (next === null) return { version: page.version, events }
    page = await next
    // Deleted while it was being read.
    if (page.version === 0) return { version: 0, events: [] }
  }
}

async function expireAll(thread: SqliteThread, before: number): Promise<void> {
  while ((await thread.ask('expireReceipts', before)) > 0);
}

function directoryOf(thread: SqliteThread): Directory {
  return {
    findLink: (hash) => thread.ask('findLink', hash),
    findBrowser: (browserHash, setId) => thread.ask('findBrowser', { browserHash, setId }),
    setsOfBrowser: (hash) => thread.ask('setsOfBrowser', hash),
    isHost: (hash) => thread.ask('isHost', hash),
    listHosts: () => thread.ask('listHosts', null),
    claimsOf: (hostHash) => thread.ask('claimsOf', hostHash),
    listSets: () => thread.ask('listSets', null),
    deletedAmong: (keys) => thread.ask('deletedAmong', keys),
    findMediaRoom: (room) => thread.ask('findMediaRoom', room),
    findAddress: (hash) => thread.ask('findAddress', hash),
    findSignIn: (hash) => thread.ask('findSignIn', hash),
    countSignIns: (addressHash, at) => thread.ask('countSignIns', { addressHash, at }),
    secret: (name, proposed) => thread.ask('secret', { name, proposed }),
  }
}
