import type { Answer, SetId } from '@setroom/shared'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { createRoom } from './createRoom.ts'
import { faultOf } from './Fault.ts'
import { nothingHeld, refreshed } from './heldWorld.ts'
import { noMetrics } from './Metrics.ts'
import { type Outlet, silentOutlet } from './Outlet.ts'
import type { Room } from './Room.ts'
import type { RoomDeps } from './RoomDeps.ts'
import type { Rooms } from './Rooms.ts'
import { strongRandom } from './strongRandom.ts'

const notSaved: Answer = { ok: false, reason: 'not-saved' }

/** The rooms of one server; the journal and the media server stay the caller's. */
export function createRooms(given: RoomDeps): Rooms {
  const deps: Required<RoomDeps> = {
    random: strongRandom,
    metrics: noMetrics,
    report: () => {},
    wake: () => {},
    graceMs: 10_000,
    idleMs: 5 * 60_000,
    ...given,
  }
  const { journal, clock, metrics, report, idleMs } = deps
  const rooms = new Map<SetId, Promise<Room>>()
  /** When each room was last asked for: whoever asked may be about to connect. */
  const opened = new Map<SetId, number>()
  let outlet: Outlet = silentOutlet
  let closed = false
  let sweep = clock.after(idleMs, evictIdle)

  async function load(set: SetId): Promise<Room> {
    try {
      const held = await refreshed(journal, set, nothingHeld)
      return createRoom(set, held, deps, () => outlet)
    } catch (error) {
      drop(set)
      throw error
    }
  }

  function open(set: SetId): Promise<Room> {
    if (closed) return Promise.reject(new StorageUnavailable('closing'))
    opened.set(set, clock.now())
    const known = rooms.get(set)
    if (known !== undefined) return known
    const room = load(set)
    rooms.set(set, room)
    metrics.rooms(rooms.size)
    return room
  }

  function drop(set: SetId) {
    rooms.delete(set)
    opened.delete(set)
    metrics.rooms(rooms.size)
  }

  /** A set that does not exist is not kept in mind: anybody can name one. */
  async function dropUnknown(set: SetId, room: Room) {
    if (room.world().set !== null || room.idleSince() === undefined) return
    drop(set)
    await room.close()
  }

  async function worldOf(set: SetId, first: (room: Room) => Promise<void> = async () => {}) {
    const room = await open(set)
    await first(room)
    const world = room.world()
    await dropUnknown(set, room)
    return world
  }

  function evictIdle() {
    const before = clock.now() - idleMs
    for (const [set, loading] of rooms) void loading.then((room) => evict(set, room, before)).catch(() => {})
    if (!closed) sweep = clock.after(idleMs, evictIdle)
  }

  async function evict(set: SetId, room: Room, before: number) {
    const idle = room.idleSince()
    if (idle === undefined || idle > before || (opened.get(set) ?? 0) > before) return
    drop(set)
    await room.close()
  }

  return {
    async execute(set, actor, id, command, along) {
      try {
        const room = await open(set)
        const answer = await room.execute({ actor, id, command, ...(along === undefined ? {} : { along }) })
        await dropUnknown(set, room)
        return answer
      } catch (error) {
        if (!(error instanceof StorageUnavailable)) report(faultOf('execute', error))
        return notSaved
      }
    },
    world: (set) => worldOf(set),
    latest: (set) => worldOf(set, (room) => room.catchUp()),
    open,
    publishThrough(to) {
      outlet = to
    },
    async reload(set) {
      const room = await rooms.get(set)
      await room?.reload()
    },
    async forget(set) {
      const room = await rooms.get(set)
      drop(set)
      room?.endAll()
      await room?.close()
    },
    async close() {
      closed = true
      sweep()
      const all = await Promise.allSettled(rooms.values())
      await Promise.all(all.map((each) => (each.status === 'fulfilled' ? each.value.close() : undefined)))
      rooms.clear()
    },
  }
}
