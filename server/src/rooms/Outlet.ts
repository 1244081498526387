import type { ConnectionId, MemberId, ServerEvents, SetId } from '@setroom/shared'

type Event = keyof ServerEvents
type Args<E extends Event> = Parameters<ServerEvents[E]>

/** Where a room speaks to its connections; the gateway is behind it. Ids of connections that are gone do nothing. */
export type Outlet = {
  /** To everyone who sees the set's common view; encoded once. */
  everyone<E extends Event>(set: SetId, event: E, ...args: Args<E>): void
  /** As `everyone`, but may get lost where a connection is slow. */
  everyoneVolatile<E extends Event>(set: SetId, event: E, ...args: Args<E>): void
  /** To all connections of one person. */
  person<E extends Event>(set: SetId, member: MemberId, event: E, ...args: Args<E>): void
  /** To one connection. */
  connection<E extends Event>(connection: ConnectionId, event: E, ...args: Args<E>): void
  /** Whether a connection is among `everyone` from now on. */
  watch(set: SetId, connection: ConnectionId, on: boolean): void
  /** Closes a connection from this side, after what was said to it before. */
  end(connection: ConnectionId): void
}

/** Says nothing to anybody: for a server without sockets. */
export const silentOutlet: Outlet = {
  everyone: () => {},
  everyoneVolatile: () => {},
  person: () => {},
  connection: () => {},
  watch: () => {},
  end: () => {},
}
