import type { DeviceId, MemberId, SetId } from '@setroom/shared'
import type { Clock } from '../clock.ts'
import type { Report } from '../rooms/Fault.ts'
import type { Metrics } from '../rooms/Metrics.ts'
import type { Rooms } from '../rooms/Rooms.ts'

/** Who a browser is in one set, and which of that person's devices. */
export type Identity = { member: MemberId; device: DeviceId }

/** What the gateway needs from around it. */
export type GatewayDeps = {
  rooms: Rooms
  clock: Clock
  /** Reads the identity from the Cookie header; undefined for a stranger. May throw StorageUnavailable. */
  identify(cookieHeader: string | undefined, set: SetId): Promise<Identity | undefined>
  /** Whether there was such a set, and it was deleted. May throw StorageUnavailable. */
  isDeleted?: (set: SetId) => Promise<boolean>
  /** Whether a page of this Origin may connect to this Host; browsers send Origin, programs do not. */
  allowOrigin(origin: string | undefined, host: string | undefined): boolean
  metrics?: Metrics
  report?: Report
}

/** The sockets of one server. */
export type Gateway = {
  /** Ends every connection; the HTTP server itself stays open. */
  close(): Promise<void>
}
