import {
  type Answer,
  applyPatch,
  type ClientEvents,
  type CommandId,
  type CommonView,
  type ConnectionId,
  type DeviceId,
  type Keyring,
  type MemberId,
  type OwnView,
  open,
  openKeyring,
  type PhaseMove,
  PROTOCOL,
  type Purpose,
  type Scope,
  type Sealed,
  type ServerEvents,
  type SessionCommand,
  type SetCommand,
  type SetId,
  seal,
  type Text,
  type Veiled,
  veil,
  type Whole,
} from '@setroom/shared'
import { io, type Socket } from 'socket.io-client'
import { anyId, webCrypto } from '../newSet.ts'

/** One connection that trusts nothing: a gap in the versions is an error, not a reason to ask again. */
export type Person = {
  readonly member: MemberId
  readonly socket: Socket<ServerEvents, ClientEvents>
  common(): CommonView
  own(): OwnView
  whole(): Whole
  connection(): ConnectionId
  /** Every message received, in order, as it came. */
  readonly heard: { event: string; args: unknown[] }[]
  /** Everything that was wrong with the patches. */
  readonly wrong: string[]
  ask(command: SetCommand | SessionCommand, id?: CommandId): Promise<Answer>
  /** As `ask`; throws unless it was taken. */
  must(command: SetCommand | SessionCommand): Promise<void>
  move(move: PhaseMove): Promise<Answer>
  place(where: 'home' | 'lobby' | 'room'): Promise<Answer>
  sync(): Promise<Whole>
  until(what: string, so: (whole: Whole) => boolean): Promise<void>
  /** Waits until some message was heard. */
  hears(event: keyof ServerEvents): Promise<unknown[]>
  seal(purpose: Purpose, plain: string, scope?: Scope, to?: MemberId): Promise<Sealed>
  /** What a text says to this person, by the keys the server gives them; undefined: they have no key to it. */
  reads(text: Text, purpose: Purpose, author: MemberId): Promise<string | undefined>
  /** This person's yes or no, veiled as their browser does it. */
  veil(what: Veiled, yes: boolean): Promise<string>
  close(): void
}

export type PersonOptions = {
  origin: string
  set: SetId
  device: DeviceId
  keyring?: Keyring
  secret?: string
  /** The id of an earlier connection, to go on with it. */
  resume?: ConnectionId
  /** WebSocket unless told. */
  transport?: 'websocket' | 'polling'
}

const patienceMs = 5_000

/** Connects; rejects with the refusal's word. */
export async function connectPerson(options: PersonOptions): Promise<Person> {
  const { origin, set, device, resume, transport = 'websocket' } = options
  const socket: Socket<ServerEvents, ClientEvents> = io(origin, {
    auth: { set, protocol: PROTOCOL, ...(resume === undefined ? {} : { connection: resume }) },
    transports: [transport],
    forceNew: true,
    reconnection: false,
    extraHeaders: { cookie: `device=${device}` },
  })
  const heard: Person['heard'] = []
  const wrong: string[] = []
  let latest: Whole | undefined
  const listeners = new Set<() => void>()

  socket.onAny((event: string, ...args: unknown[]) => {
    heard.push({ event, args })
    if (event === 'whole') latest = args[0] as Whole
    if (event === 'common') patchCommon(args[0] as Parameters<ServerEvents['common']>[0])
    if (event === 'own') patchOwn(args[0] as Parameters<ServerEvents['own']>[0])
    for (const listener of [...listeners]) listener()
  })

  function patchCommon({ from, to, patch }: Parameters<ServerEvents['common']>[0]) {
    if (latest?.common == null || latest.versions.common !== from) wrong.push(`common ${from}→${to}`)
    else
      latest = {
        ...latest,
        common: applyPatch(latest.common, patch),
        versions: { ...latest.versions, common: to },
      }
  }

  function patchOwn({ from, to, patch }: Parameters<ServerEvents['own']>[0]) {
    if (latest === undefined || latest.versions.own !== from) wrong.push(`own ${from}→${to}`)
    else latest = { ...latest, own: applyPatch(latest.own, patch), versions: { ...latest.versions, own: to } }
  }

  function whole(): Whole {
    if (latest === undefined) throw new Error('nothing received yet')
    return latest
  }

  function wait<T>(what: string, look: () => T | undefined): Promise<T> {
    const there = look()
    if (there !== undefined) return Promise.resolve(there)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(again)
        reject(new Error(`in vain: ${what}`))
      }, patienceMs)
      const again = () => {
        const found = look()
        if (found === undefined) return
        clearTimeout(timer)
        listeners.delete(again)
        resolve(found)
      }
      listeners.add(again)
    })
  }

  await new Promise<void>((resolve, reject) => {
    socket.once('connect_error', (error) => reject(error))
    socket.once('whole', () => resolve())
    socket.once('shutOut', (why) => reject(new Error(`shut out: ${why}`)))
  })

  const person: Person = {
    get member() {
      return whole().own.me.id
    },
    socket,
    heard,
    wrong,
    whole,
    common() {
      const { common } = whole()
      if (common === null) throw new Error('at the door')
      return common
    },
    own: () => whole().own,
    connection: () => whole().connection,
    ask: (command, id = anyId<CommandId>()) =>
      socket.timeout(patienceMs).emitWithAck('command', { id, command }),
    async must(command) {
      const answer = await person.ask(command)
      if (!answer.ok) throw new Error(`${command.type}: ${answer.reason} ${answer.detail ?? ''}`)
    },
    move(move) {
      const from = person.common().course.current ?? anyId<never>()
      return person.ask({ type: 'phase.move', from, move })
    },
    place: (where) => socket.timeout(patienceMs).emitWithAck('place', where),
    sync: () => socket.timeout(patienceMs).emitWithAck('sync'),
    until: (what, so) =>
      wait(what, () => (latest !== undefined && so(latest) ? true : undefined)).then(() => {}),
    hears: (event) => wait(event, () => heard.find((message) => message.event === event)?.args),
    async seal(purpose, plain, scope, to) {
      const text = {
        id: anyId<never>(),
        scope: scope ?? person.common().session?.id ?? 'set',
        purpose,
        plain,
        ...(to && { to }),
      }
      return seal(webCrypto, await keyringOf(options, whole()), text)
    },
    async reads(text, purpose, author) {
      const opened = await open(webCrypto, await keyringOf(options, whole()), text, { purpose, author })
      return opened.ok ? opened.plain : undefined
    },
    veil: async (what, yes) => veil(webCrypto, await keyringOf(options, whole()), what, yes),
    close: () => void socket.disconnect(),
  }
  return person
}

/** The person's keys as their browser opens them from what the server keeps. */
function keyringOf(
  { set, keyring, secret }: PersonOptions,
  { common, own }: Whole,
): Promise<Keyring> | Keyring {
  if (keyring !== undefined) return keyring
  if (secret === undefined || common === null) throw new Error('no keys')
  const people = Object.fromEntries(Object.values(common.members).map((m) => [m.id, m.key]))
  const holder = { set, member: own.me.id, secret, earlierSecrets: [] }
  const guest = own.me.guestOf === undefined ? {} : { guestOf: own.me.guestOf }
  return openKeyring(
    webCrypto,
    { ...holder, ...guest },
    { epoch: common.set.epoch, wraps: own.wraps, people },
  )
}
