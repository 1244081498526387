import { Worker } from 'node:worker_threads'
import { NewerDatabase } from '../db/NewerDatabase.ts'
import { StorageUnavailable } from './StorageUnavailable.ts'
import type { Answer, Failure, Question, Requests, SqliteOptions } from './sqliteRequests.ts'

/** The thread that holds the file, started when first asked and again after it died. */
export type SqliteThread = {
  /** Rejects with StorageUnavailable when the storage cannot be used or the thread died before it answered. */
  ask<Op extends keyof Requests>(op: Op, ask: Requests[Op]['ask']): Promise<Requests[Op]['answer']>
  /** Commits what is waiting, closes the file and ends the thread. */
  stop(): Promise<void>
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void }

function errorOf(failure: Failure, message: string): Error {
  if (failure === 'newer') return new NewerDatabase()
  return failure === 'unavailable' ? new StorageUnavailable(message) : new Error(message)
}

/** Talks to a SQLite thread; everything asked in one turn travels in one message. */
export function sqliteThread(options: SqliteOptions): SqliteThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let outbox: Question[] = []
  let lastId = 0
  let stopped = false

  function started(): Worker {
    if (worker) return worker
    const mine = new Worker(new URL('./sqliteWorker.ts', import.meta.url), { workerData: options })
    worker = mine
    mine.on('message', (answers: readonly Answer[]) => {
      // Under `node --watch` Node itself tells of imports on the same port.
      if (!Array.isArray(answers)) return
      for (const answer of answers) settle(answer)
    })
    let cause: unknown
    // An error is followed by an exit, which tells everyone who waits.
    mine.on('error', (error) => {
      cause = error
    })
    mine.on('exit', () => {
      if (worker === mine) worker = null
      const error = new StorageUnavailable('the storage thread ended', { cause })
      for (const id of [...waiting.keys()]) fail(id, error)
    })
    return mine
  }

  function settle(answer: Answer): void {
    if (!answer.ok) {
      fail(answer.id, errorOf(answer.failure, answer.message))
      return
    }
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    one?.resolve(answer.value)
  }

  function send(question: Question): void {
    if (outbox.push(question) > 1) return
    queueMicrotask(() => {
      const questions = outbox
      outbox = []
      try {
        started().postMessage(questions)
      } catch (cause) {
        const error = new StorageUnavailable('the storage thread cannot be reached', { cause })
        for (const { id } of questions) fail(id, error)
      }
    })
  }

  function fail(id: number, error: Error): void {
    const one = waiting.get(id)
    waiting.delete(id)
    one?.reject(error)
  }

  const thread: SqliteThread = {
    ask(op, ask) {
      if (stopped) return Promise.reject(new Error('the journal is closed'))
      return new Promise((resolve, reject) => {
        lastId += 1
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject })
        send({ id: lastId, op, ask } as Question)
      })
    },
    async stop() {
      if (stopped) return
      await thread.ask('close', null).catch(() => {})
      stopped = true
      await worker?.terminate()
    },
  }
  return thread
}
