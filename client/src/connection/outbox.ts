import type { Answer, Asked, CommandId, SessionCommand, SetCommand } from '@setroom/shared'

/** Commands on their way: each is sent until it is answered, always under the same id. */
export type Outbox = {
  /** Resolves with the server's answer, however often the connection breaks in between. */
  send(command: SetCommand | SessionCommand): Promise<Answer>
  /** Sends again whatever is unanswered; to be called when a connection stands. */
  flush(): void
  /** Nothing more will be answered: what waits is refused, and so is all that comes. */
  close(): void
}

/** What sending needs. `emit` rejects when no answer came in time or the connection broke. */
export type OutboxParts = {
  connected: () => boolean
  emit: (asked: Asked) => Promise<Answer>
  newId: () => CommandId
}

/** The answer to what was never sent because this browser has no place any more. */
const closedAnswer: Answer = { ok: false, reason: 'not-allowed' }

/** An outbox above an emitter. The server knows commands by id, so one that arrives twice is done once. */
export function createOutbox({ connected, emit, newId }: OutboxParts): Outbox {
  const waiting = new Map<CommandId, { asked: Asked; resolve: (answer: Answer) => void; sending: boolean }>()
  let closed = false

  async function post(id: CommandId): Promise<void> {
    const entry = waiting.get(id)
    if (entry === undefined || entry.sending || !connected()) return
    entry.sending = true
    try {
      const answer = await emit(entry.asked)
      waiting.delete(id)
      entry.resolve(answer)
    } catch {
      entry.sending = false
      // Unanswered on a connection that stands; on a broken one `flush` comes with the next.
      void post(id)
    }
  }

  return {
    send(command) {
      if (closed) return Promise.resolve(closedAnswer)
      const id = newId()
      return new Promise((resolve) => {
        waiting.set(id, { asked: { id, command }, resolve, sending: false })
        void post(id)
      })
    },
    flush() {
      for (const id of [...waiting.keys()]) void post(id)
    },
    close() {
      closed = true
      for (const { resolve } of waiting.values()) resolve(closedAnswer)
      waiting.clear()
    },
  }
}
