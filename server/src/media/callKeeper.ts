import { type CallParticipant, callRepairs, type Repair } from './callRepairs.ts'
import type { MediaIdentity, MediaRights } from './Media.ts'

/** The few things a media server must be able to do for its calls to be kept in order. */
export interface CallServer {
  /** Everyone in the room; empty when there is no such room. Throws when the server does not answer. */
  participants(room: string): Promise<readonly CallParticipant[]>
  /** Does one step; someone who has left meanwhile is no error. Throws when the server does not answer. */
  repair(room: string, repair: Repair): Promise<void>
}

/** What somebody who knocks may do: join with these rights, never, or nobody knows yet (a restart: try again). */
export type Admission =
  | { readonly state: 'wanted'; readonly rights: MediaRights }
  | { readonly state: 'unwanted' }
  | { readonly state: 'unknown' }

/** Keeps calls as they are wanted: compares and repairs at every change, join and tick, until they agree. */
export interface CallKeeper {
  /** Replaces what is wanted in a room and looks at once. */
  want(room: string, rights: ReadonlyMap<MediaIdentity, MediaRights>): void
  /** Makes one identity wanted without looking. */
  wantOne(room: string, identity: MediaIdentity, rights: MediaRights): void
  /** Makes one identity unwanted and looks at once; resolves when the look is over. */
  unwant(room: string, identity: MediaIdentity): Promise<void>
  /** Whether this identity may be in this room now. */
  admission(room: string, identity: string): Admission
  /** Looks at a room now; resolves when the call agreed or a later look is due. */
  look(room: string): Promise<void>
  /** Ends every timer. */
  stop(): void
}

type Options = {
  readonly server: CallServer
  /** Whether the media server is ours alone, so that whoever is in an unknown room has no business there. */
  readonly ownsEveryRoom: boolean
  /** Milliseconds between looks nobody asked for: webhooks get lost. */
  readonly tickMs?: number
  /** Monotonic milliseconds. */
  readonly now: () => number
}

type Room = {
  wanted: ReadonlyMap<MediaIdentity, MediaRights>
  /** When it became empty; it is forgotten once no token for it can be alive. */
  emptySince: number | undefined
  looking: Promise<void> | undefined
  lookAgain: boolean
  /** Looks in a row that found something to repair, or no server. */
  unsettled: number
  retry: NodeJS.Timeout | undefined
}

const firstRetryMs = 50
const longestRetryMs = 5_000
/** LiveKit refreshes tokens for ten minutes; twice that and none can be alive. */
const forgetAfterMs = 20 * 60_000

/** A keeper of calls on one media server. */
export function createCallKeeper({ server, ownsEveryRoom, tickMs = 2_000, now }: Options): CallKeeper {
  const rooms = new Map<string, Room>()
  let stopped = false

  const roomOf = (name: string): Room => {
    const known = rooms.get(name)
    if (known) return known
    const room: Room = {
      wanted: new Map(),
      emptySince: now(),
      looking: undefined,
      lookAgain: false,
      unsettled: 0,
      retry: undefined,
    }
    rooms.set(name, room)
    return room
  }

  const settle = async (name: string, room: Room): Promise<boolean> => {
    try {
      const repairs = callRepairs(room.wanted, await server.participants(name))
      await Promise.all(repairs.map((repair) => server.repair(name, repair)))
      return repairs.length === 0
    } catch {
      return false
    }
  }

  const lookUntilQuiet = async (name: string, room: Room): Promise<void> => {
    do {
      room.lookAgain = false
      const settled = await settle(name, room)
      room.unsettled = settled ? 0 : room.unsettled + 1
    } while (room.lookAgain && !stopped)
    room.looking = undefined
    if (room.unsettled === 0 || stopped) return
    const delay = Math.min(firstRetryMs * 2 ** (room.unsettled - 1), longestRetryMs)
    clearTimeout(room.retry)
    room.retry = setTimeout(() => void look(name), delay)
  }

  const look = async (name: string): Promise<void> => {
    if (stopped || !(rooms.has(name) || ownsEveryRoom)) return
    const room = roomOf(name)
    clearTimeout(room.retry)
    if (room.looking) room.lookAgain = true
    else room.looking = lookUntilQuiet(name, room)
    await room.looking
  }

  const changed = (room: Room): void => {
    room.emptySince = room.wanted.size === 0 ? (room.emptySince ?? now()) : undefined
    room.unsettled = 0
  }

  const tick = setInterval(() => {
    for (const [name, room] of rooms) {
      if (room.emptySince === undefined) void look(name)
      else if (now() - room.emptySince > forgetAfterMs && !room.looking) {
        clearTimeout(room.retry)
        rooms.delete(name)
      }
    }
  }, tickMs)
  tick.unref()

  return {
    want(name, rights) {
      const room = roomOf(name)
      room.wanted = new Map(rights)
      changed(room)
      void look(name)
    },
    wantOne(name, identity, rights) {
      const room = roomOf(name)
      room.wanted = new Map(room.wanted).set(identity, rights)
      changed(room)
    },
    async unwant(name, identity) {
      const room = roomOf(name)
      room.wanted = new Map([...room.wanted].filter(([each]) => each !== identity))
      changed(room)
      await look(name)
    },
    admission(name, identity) {
      const room = rooms.get(name)
      if (!room) return { state: 'unknown' }
      const byName: ReadonlyMap<string, MediaRights> = room.wanted
      const rights = byName.get(identity)
      return rights ? { state: 'wanted', rights } : { state: 'unwanted' }
    },
    look,
    stop() {
      stopped = true
      clearInterval(tick)
      for (const room of rooms.values()) clearTimeout(room.retry)
    },
  }
}
