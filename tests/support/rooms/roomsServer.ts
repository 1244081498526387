import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DeviceId, MemberId, SetId } from '@setroom/shared'
import type { Clock } from '../../../server/src/clock.ts'
import type { Journal } from '../../../server/src/journal/Journal.ts'
import { companionMedia } from '../../../server/src/media/companionMedia.ts'
import type { Media } from '../../../server/src/media/Media.ts'
import { createRooms } from '../../../server/src/rooms/createRooms.ts'
import type { Fault } from '../../../server/src/rooms/Fault.ts'
import type { RoomDeps } from '../../../server/src/rooms/RoomDeps.ts'
import type { Rooms } from '../../../server/src/rooms/Rooms.ts'
import { attachGateway } from '../../../server/src/sockets/attachGateway.ts'

/** Rooms and sockets on a port of their own, with the parts around them given; a test's cookie names the device. */
export type RoomsServer = {
  readonly rooms: Rooms
  readonly origin: string
  readonly faults: Fault[]
  /** Ends sockets and server at once, as a kill would: nothing is written on the way out. */
  kill(): Promise<void>
  /** Ends as a server that is asked to stop. */
  stop(): Promise<void>
}

type Parts = { journal: Journal; clock: Clock; media?: Media } & Partial<RoomDeps>

/** Listens on loopback. */
export async function startRooms({ journal, clock, media, ...rest }: Parts): Promise<RoomsServer> {
  const faults: Fault[] = []
  const report = (fault: Fault) => void faults.push(fault)
  const mortal = untilKilled(journal, clock)
  const rooms = createRooms({ ...mortal.parts, media: media ?? companionMedia('a test'), report, ...rest })
  const http = createServer()
  const gateway = attachGateway(http, {
    rooms,
    clock,
    report,
    allowOrigin: (origin) => origin === undefined || origin === 'http://localhost',
    async identify(cookie, set) {
      const device = /device=([\w-]+)/.exec(cookie ?? '')?.[1] as DeviceId | undefined
      const known = device === undefined ? undefined : (await rooms.world(set)).set?.devices[device]
      return known === undefined ? undefined : { member: known.member, device: known.id }
    },
  })
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const closeHttp = () => new Promise<void>((resolve) => void http.close(() => resolve()))
  return {
    rooms,
    origin: `http://127.0.0.1:${port}`,
    faults,
    async kill() {
      mortal.kill()
      await gateway.close()
      await closeHttp()
    },
    async stop() {
      await gateway.close()
      await rooms.close()
      await closeHttp()
    },
  }
}

/** A process that is gone runs no timers and writes nothing, though here its objects are still about. */
function untilKilled(journal: Journal, clock: Clock) {
  let dead = false
  const parts: { journal: Journal; clock: Clock } = {
    clock: { now: clock.now, after: (ms, task) => clock.after(ms, () => dead || task()) },
    journal: {
      ...journal,
      append: (batch) => (dead ? new Promise(() => {}) : journal.append(batch)),
    },
  }
  return {
    parts,
    kill() {
      dead = true
    },
  }
}

/** Gives a person a device, as opening their link does. */
export async function addDevice(rooms: Rooms, set: SetId, member: MemberId, name: string): Promise<DeviceId> {
  const device = `${name}-${member}`.slice(0, 64) as DeviceId
  const answer = await rooms.execute(set, 'system', `add-${device}`.slice(0, 64) as never, {
    type: 'device.add',
    member,
    device,
    label: name,
  })
  if (!answer.ok) throw new Error(`no device: ${answer.reason}`)
  return device
}
