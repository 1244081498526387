import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { directoryQueries } from '../db/directoryQueries.ts'
import { jobQueries } from '../db/jobQueries.ts'
import { NewerDatabase } from '../db/NewerDatabase.ts'
import type { Jobs } from '../jobs/Jobs.ts'
import type { Directory } from './Directory.ts'
import type { ErasureMark } from './Journal.ts'
import { findReceipt } from './sqliteAppend.ts'
import {
  deleteSet,
  forgetMeasured,
  forgetMember,
  forgetReplaced,
  inTransaction,
  mark,
  purgeTexts,
  truncateLog,
} from './sqliteErase.ts'
import { isUnavailable } from './sqliteErrors.ts'
import { type OpenFile, sqliteFile } from './sqliteFile.ts'
import { sqliteGroups } from './sqliteGroups.ts'
import { readAnonymous, readPage, readTextIds, readWritten } from './sqliteReads.ts'
import { sqliteRebuild } from './sqliteRebuild.ts'
import type { Answer, Failure, Question, Requests, SqliteOptions } from './sqliteRequests.ts'

// The thread that owns the database file. It answers questions of sqliteThread.ts, whatever came together in one message.

const options: SqliteOptions = workerData
const file = sqliteFile(options)
const groups = sqliteGroups(file, options.slowCommitMs)
const rebuild = sqliteRebuild(file, () => performance.now())
const retryTruncateMs = 1_000

type Handlers = { [Op in keyof Requests]: (ask: Requests[Op]['ask']) => Promise<Requests[Op]['answer']> }

const handlers: Handlers = {
  async open() {
    await use(() => rebuild.arrange())
    return null
  },
  append(append) {
    rebuild.postpone()
    return groups.add(append)
  },
  page: ({ stream, after, limit }) => use((open) => readPage(open, stream, after, limit)),
  receipt: ({ stream, actor, commandId }) => use((open) => findReceipt(open, stream, actor, commandId)),
  expireReceipts: (before) => use((open) => expireReceipts(open, before)),
  purgeTexts: ({ set, ids, marks }) => erase(marks, (open) => purgeTexts(open, set, ids)),
  deleteSet: ({ set, marks }) => erase(marks, (open) => deleteSet(open, set)),
  forgetMember: ({ set, member, words, marks }) =>
    erase(marks, (open) => forgetMember(open, set, member, words)),
  forgetMeasured: ({ set, session }) => erase([], (open) => forgetMeasured(open, set, session)),
  forgetReplaced: (set) => erase([], (open) => forgetReplaced(open, set)),
  writtenBy: ({ set, member }) => use((open) => readWritten(open, set, member)),
  textIds: (set) => use((open) => readTextIds(open, set)),
  deletedAmong: (keys) => look((directory) => directory.deletedAmong(keys)),
  anonymous: (session) => use((open) => readAnonymous(open, session)),
  probe: () => use(probe),
  findLink: (hash) => look((directory) => directory.findLink(hash)),
  findBrowser: ({ browserHash, setId }) => look((directory) => directory.findBrowser(browserHash, setId)),
  setsOfBrowser: (hash) => look((directory) => directory.setsOfBrowser(hash)),
  isHost: (hash) => look((directory) => directory.isHost(hash)),
  listHosts: () => look((directory) => directory.listHosts()),
  claimsOf: (hash) => look((directory) => directory.claimsOf(hash)),
  listSets: () => look((directory) => directory.listSets()),
  findMediaRoom: (room) => look((directory) => directory.findMediaRoom(room)),
  findAddress: (hash) => look((directory) => directory.findAddress(hash)),
  findSignIn: (hash) => look((directory) => directory.findSignIn(hash)),
  countSignIns: ({ addressHash, at }) => look((directory) => directory.countSignIns(addressHash, at)),
  secret: ({ name, proposed }) => look((directory) => directory.secret(name, proposed)),
  lease: (ask) => work((jobs) => jobs.lease(ask)),
  jobDone: (held) => work((jobs) => jobs.done(held)),
  jobLater: (held) => work((jobs) => jobs.later(held)),
  async close() {
    await groups.flush()
    file.close()
    return null
  },
}

async function use<T>(work: (open: OpenFile) => T | Promise<T>): Promise<T> {
  try {
    return await work(await file.open())
  } catch (error) {
    if (isUnavailable(error)) file.failed(error)
    throw error
  }
}

function look<T>(read: (directory: Directory) => Promise<T>): Promise<T> {
  return use((open) => read(directoryQueries(open.kysely)))
}

/** Each is one statement, written through by itself: it is rare, and nobody on a screen waits for it. */
function work<T>(on: (jobs: Jobs) => Promise<T>): Promise<T> {
  return use((open) => {
    open.assertInPlace()
    return on(jobQueries(open.kysely))
  })
}

/** `work` says false where there was nothing to erase: then the file need not be written anew. */
async function erase(marks: readonly ErasureMark[], work: (open: OpenFile) => unknown): Promise<null> {
  await groups.flush()
  let erased = true
  await use((open) =>
    inTransaction(open, () => {
      erased = work(open) !== false
      if (!erased) return
      rebuild.mark(open)
      mark(open, marks)
    }),
  )
  if (!erased) return null
  await truncate()
  await rebuild.arrange()
  return null
}

/** The rows are gone by now; while another process reads, their earlier bytes wait in the log for the next try. */
async function truncate(): Promise<void> {
  const done = await use(truncateLog).catch(() => false)
  if (!done) setTimeout(truncate, retryTruncateMs).unref()
}

function expireReceipts(open: OpenFile, before: number): number {
  const { changes } = open
    .statement(
      'delete from receipts where (stream, actor, command_id) in (select stream, actor, command_id from receipts where at < ? order by at limit 1000)',
    )
    .run(before)
  return Number(changes)
}

/** Writes a field of the file's header that nothing else uses, through to disk. */
function probe(open: OpenFile): null {
  open.assertInPlace()
  const version = Number(open.statement('pragma user_version').get()?.user_version)
  open.db.exec(`pragma user_version = ${version === 0 ? 1 : 0}`)
  return null
}

let outbox: Answer[] = []

function answer(message: Answer): void {
  if (outbox.push(message) > 1) return
  // Everything answered in this turn leaves in one message.
  queueMicrotask(() => {
    parentPort?.postMessage(outbox)
    outbox = []
  })
}

async function handle<Op extends keyof Requests>(
  id: number,
  op: Op,
  ask: Requests[Op]['ask'],
): Promise<void> {
  try {
    answer({ id, ok: true, value: await handlers[op](ask) })
  } catch (error) {
    const message =
      error instanceof Error ? `${error.message}${error.cause ? `: ${error.cause}` : ''}` : String(error)
    answer({ id, ok: false, failure: failureOf(error), message })
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof NewerDatabase) return 'newer'
  return isUnavailable(error) ? 'unavailable' : 'fault'
}

function take(questions: readonly Question[]): void {
  for (const { id, op, ask } of questions) void handle(id, op, ask)
}

parentPort?.on('message', (questions: readonly Question[]) => {
  take(questions)
  // What came while the last commit was being written shares the next one.
  for (let more = arrived(); more !== undefined; more = arrived()) take(more)
  void groups.flush()
})

function arrived(): readonly Question[] | undefined {
  return parentPort === null ? undefined : receiveMessageOnPort(parentPort)?.message
}
