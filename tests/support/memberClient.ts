import {
  type Answer,
  applyPatch,
  type ClientEvents,
  type CommandId,
  type CommonView,
  type Keyring,
  type MemberId,
  type OwnView,
  openKeyring,
  open as openText,
  type PersonKeys,
  type PhaseMove,
  type Place,
  PROTOCOL,
  type Purpose,
  type Scope,
  type Sealed,
  type ServerEvents,
  type SessionCommand,
  type SetCommand,
  type SetId,
  seal as sealText,
  type Text,
  type Whereabouts,
  type Whole,
} from '@setroom/shared'
import { io, type Socket } from 'socket.io-client'
import { anyId, webCrypto } from './newSet.ts'

/** What a client knows just now; `common` is null for a guest at the door. */
type ClientView = { common: CommonView | null; own: OwnView }

/** One open connection of a person, speaking the real protocol with real sealing. */
export type MemberClient = {
  readonly set: SetId
  readonly member: MemberId
  readonly socket: Socket<ServerEvents, ClientEvents>
  view(): ClientView
  /** Throws for a guest at the door. */
  common(): CommonView
  /** Server time, epoch ms. */
  now(): number
  command(command: SetCommand | SessionCommand): Promise<Answer>
  /** As `command`; throws unless it was taken. */
  must(command: SetCommand | SessionCommand): Promise<void>
  /** A move of the phase that is on. */
  move(move: PhaseMove): Promise<Answer>
  place(where: Whereabouts): Promise<Answer>
  keyring(): Promise<Keyring>
  /** Seals with the set's present key; for the session's participants unless a scope says otherwise. */
  seal(purpose: Purpose, plain: string, more?: { scope?: Scope; to?: MemberId }): Promise<Sealed>
  /** What a text says; throws when it does not open. */
  open(text: Text, place: Place): Promise<string>
  /** Resolves with the view once it is so; rejects after `ms` (10,000 unless told) with what was waited for. */
  waitFor(what: string, so: (view: ClientView) => boolean, ms?: number): Promise<ClientView>
  /** Calls back after every change of the view. Returns how to end that. */
  subscribe(listener: (view: ClientView) => void): () => void
  /** Why the server closed this place, if it did. */
  shutOut(): Parameters<ServerEvents['shutOut']>[0] | undefined
  close(): void
}

export type MemberClientOptions = {
  origin: string
  set: SetId
  secret: string
  cookie: string
  /** Secrets of links that were renewed. */
  earlierSecrets?: readonly string[]
}

const answerMs = 10_000

/** Connects a person whose browser has a place in the set. Rejects when the server refuses. */
export async function connectMember(options: MemberClientOptions): Promise<MemberClient> {
  const { origin, set, secret, cookie, earlierSecrets = [] } = options
  const socket: Socket<ServerEvents, ClientEvents> = io(origin, {
    auth: { set, protocol: PROTOCOL },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    extraHeaders: { cookie, origin },
  })
  let whole: Whole | undefined
  let offset = 0
  let closedBy: ReturnType<MemberClient['shutOut']>
  const listeners = new Set<(view: ClientView) => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener(view())
  }

  function view(): ClientView {
    if (whole === undefined) throw new Error('not connected yet')
    return whole
  }

  function take(next: Whole): void {
    whole = next
    offset = next.now - Date.now()
    tell()
  }

  // The server sends the whole to every connection; it is asked for only when a change was missed.
  const sync = () => socket.emit('sync', take)
  socket.on('whole', take)
  socket.on('common', ({ from, to, patch }) => {
    if (whole?.common == null || whole.versions.common !== from) return void sync()
    whole = { ...whole, common: applyPatch(whole.common, patch), versions: { ...whole.versions, common: to } }
    tell()
  })
  socket.on('own', ({ from, to, patch }) => {
    if (whole === undefined || whole.versions.own !== from) return void sync()
    whole = { ...whole, own: applyPatch(whole.own, patch), versions: { ...whole.versions, own: to } }
    tell()
  })
  let where: Whereabouts = 'home'
  let closed = false
  socket.on('connect', () => {
    if (where !== 'home') socket.emit('place', where, () => {})
  })
  socket.on('disconnect', () => {
    // When the server closed the connection, socket.io does not try again by itself.
    if (!socket.active && !closed && closedBy === undefined)
      setTimeout(() => !closed && socket.connect(), 200)
  })
  socket.on('shutOut', (why) => {
    closedBy = why
    if (whole !== undefined) tell()
  })

  let rings: { of: ClientView; ring: Promise<Keyring> } | undefined
  function keyring(): Promise<Keyring> {
    const now = view()
    if (rings?.of.common?.members === now.common?.members && rings?.of.own.wraps === now.own.wraps)
      return rings.ring
    const { me, wraps } = now.own
    const people: Record<MemberId, PersonKeys> = {}
    for (const member of Object.values(now.common?.members ?? {})) people[member.id] = member.key
    const guest = me.guestOf === undefined ? {} : { guestOf: me.guestOf }
    const holder = { set, member: me.id, secret, earlierSecrets, ...guest }
    const ring = openKeyring(webCrypto, holder, { epoch: now.common?.set.epoch ?? 1, wraps, people })
    rings = { of: now, ring }
    return ring
  }

  const client: MemberClient = {
    set,
    get member() {
      return view().own.me.id
    },
    socket,
    view,
    common() {
      const { common } = view()
      if (common === null) throw new Error('still at the door')
      return common
    },
    now: () => Date.now() + offset,
    command: (command) =>
      socket.timeout(answerMs).emitWithAck('command', { id: anyId<CommandId>(), command }),
    async must(command) {
      const answer = await client.command(command)
      if (!answer.ok) throw new Error(`${command.type}: ${answer.reason} ${answer.detail ?? ''}`)
    },
    move(move) {
      const from = client.common().course.current
      if (from === null) return Promise.resolve({ ok: false, reason: 'not-now' })
      return client.command({ type: 'phase.move', from, move })
    },
    place(next) {
      where = next
      return socket.timeout(answerMs).emitWithAck('place', next)
    },
    keyring,
    async seal(purpose, plain, { scope, to } = {}) {
      const session = view().common?.session?.id ?? view().own.me.guestOf
      const text = { id: anyId<never>(), scope: scope ?? session ?? 'set', purpose, plain }
      return sealText(webCrypto, await keyring(), to === undefined ? text : { ...text, to })
    },
    async open(text, place) {
      const opened = await openText(webCrypto, await keyring(), text, place)
      if (!opened.ok) throw new Error(`does not open: ${opened.reason}`)
      return opened.plain
    },
    waitFor(what, so, ms = answerMs) {
      return new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer)
          listeners.delete(look)
        }
        const look = (now: ClientView): void => {
          if (!so(now)) return
          end()
          resolve(now)
        }
        const timer = setTimeout(() => {
          end()
          reject(new Error(`waited ${ms} ms in vain: ${what}`))
        }, ms)
        listeners.add(look)
        if (whole !== undefined) look(view())
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shutOut: () => closedBy,
    close() {
      closed = true
      socket.disconnect()
    },
  }
  await new Promise<void>((resolve, reject) => {
    const stop = client.subscribe(() => {
      stop()
      resolve()
    })
    const refuse = (why: string) => {
      socket.disconnect()
      reject(new Error(`not let in: ${why}`))
    }
    socket.once('shutOut', refuse)
    socket.once('connect_error', (error) => {
      if (!socket.active) refuse(error.message)
    })
    setTimeout(() => whole === undefined && refuse('no answer'), answerMs).unref()
  })
  return client
}
