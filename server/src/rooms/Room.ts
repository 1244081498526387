import type { Answer, ConnectionId, DeviceId, MemberId, World } from '@setroom/shared'
import type { Asked } from './RoomInside.ts'
import type { ShutOutReason } from './shutOut.ts'
import type { Visit } from './Visit.ts'

/** Who wants to connect; `connection` is an id of theirs from before the network was cut, which then goes on. */
export type Visitor = { member: MemberId; device: DeviceId; connection?: ConnectionId }

/** One set in memory: its state, its serial queue, and everything volatile about it. */
export type Room = {
  world(): World
  /** Queues a command; `answered` sees the answer before what follows from it is published. Never rejects. */
  execute(asked: Asked, answered?: (answer: Answer) => Answer): Promise<Answer>
  /** Lets a connection in, or says why its place is closed. */
  visit(visitor: Visitor): Visit | ShutOutReason
  /** Since when (epoch ms) nothing is connected, queued or kept here; undefined while something is. */
  idleSince(): number | undefined
  /** Reads what another server has written meanwhile, and shows it. Throws StorageUnavailable. */
  catchUp(): Promise<void>
  /** Reads everything anew and shows what is gone. Throws StorageUnavailable. */
  reload(): Promise<void>
  /** Ends every connection from this side. */
  endAll(): void
  /** Has the last airtime journalled, waits for the queue, and stops every timer. */
  close(): Promise<void>
}
