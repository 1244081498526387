import {
  type Answer,
  type CommandId,
  randomId,
  type SessionCommand,
  type SetCommand,
  type SetId,
  type Whereabouts,
  type Whole,
} from '@setroom/shared'
import { type ConnectionState, isFinal, type ShutOutReason } from './connectionState.ts'
import { createOutbox } from './outbox.ts'
import { refusalOf } from './refusalOf.ts'
import { createServerClock, type ServerClock } from './serverClock.ts'
import { createSetSocket, type SetSocket } from './setSocket.ts'
import { createViewStore, takePatch, takeWhole, type ViewStore } from './viewStore.ts'

/** One page's connection to one set. */
export type Connection = {
  readonly set: SetId
  readonly store: ViewStore
  readonly socket: SetSocket
  readonly clock: ServerClock
  send(command: SetCommand | SessionCommand): Promise<Answer>
  /** Says where in the set this page is, now and after every reconnect; undefined when it could not be said yet. */
  place(where: Whereabouts): Promise<Answer | undefined>
  /** Measures the clock and, where the connection is down, tries at once. */
  wake(): void
  close(): void
}

const ANSWER_MS = 8_000

/** Connects, and keeps the store equal to the server's view from then on. */
export function connect(set: SetId, createSocket: typeof createSetSocket = createSetSocket): Connection {
  const store = createViewStore()
  const socket = createSocket(set, () => store.getState().connection)
  const clock = createServerClock({
    ask: () => socket.timeout(ANSWER_MS).emitWithAck('time'),
    monotonic: () => performance.now(),
    wall: () => Date.now(),
  })
  const outbox = createOutbox({
    connected: () => socket.connected,
    emit: (asked) => socket.timeout(ANSWER_MS).emitWithAck('command', asked),
    newId: () => randomId<CommandId>(crypto),
  })
  let where: Whereabouts | undefined
  let syncing = false
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function become(state: ConnectionState, shutOut: ShutOutReason | null = null): void {
    if (isFinal(store.getState().state)) return
    store.setState({ state, shutOut })
    if (!isFinal(state)) return
    outbox.close()
    socket.disconnect()
  }

  async function sayPlace(): Promise<Answer | undefined> {
    if (where === undefined || !socket.connected) return undefined
    return socket
      .timeout(ANSWER_MS)
      .emitWithAck('place', where)
      .catch(() => undefined)
  }

  function whole(view: Whole): void {
    takeWhole(store, view)
    clock.guess(view.now)
    failures = 0
    if (store.getState().state === 'online') return
    become('online')
    void sayPlace()
    void clock.measure()
    outbox.flush()
  }

  function sync(): void {
    if (syncing) return
    syncing = true
    // A callback and not a promise: a patch may follow in the same turn, and must find the whole in place.
    socket.timeout(ANSWER_MS).emit('sync', (error: Error | null, view: Whole) => {
      syncing = false
      if (error === null) whole(view)
      // On a broken connection the next one begins with the whole.
      else if (socket.connected) sync()
    })
  }

  // After a refusal, or when the server closed the connection, socket.io does not try again by itself.
  function tryAgain(): void {
    if (socket.active || isFinal(store.getState().state)) return
    clearTimeout(retry)
    retry = setTimeout(() => socket.connect(), 500)
  }

  socket.on('whole', whole)
  for (const side of ['common', 'own'] as const) {
    socket.on(side, (patch) => {
      // What comes while the whole is asked for is in it already.
      if (!syncing && takePatch(store, side, patch) === 'gap') sync()
    })
  }
  socket.on('shutOut', (why) => become('shutOut', why))
  socket.on('disconnect', () => {
    become('offline')
    tryAgain()
  })
  socket.on('connect_error', (error) => {
    const refusal = refusalOf(error)
    if (refusal !== undefined) return become(refusal, refusal === 'shutOut' ? 'deleted' : null)
    failures++
    // One failure is a hiccup of the way in; nobody need be told.
    if (failures > 1) become('offline')
    tryAgain()
  })
  socket.connect()

  return {
    set,
    store,
    socket,
    clock,
    send: (command) => outbox.send(command),
    place(next) {
      where = next
      return store.getState().state === 'online' ? sayPlace() : Promise.resolve(undefined)
    },
    wake() {
      if (socket.connected) void clock.measure()
      else if (!isFinal(store.getState().state)) socket.connect()
    },
    close() {
      clearTimeout(retry)
      outbox.close()
      socket.disconnect()
    },
  }
}
