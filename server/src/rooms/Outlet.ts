import type { ConnectionId, MemberId, ServerEvents, SetId } from '@setroom/shared'

type Event = keyof ServerEvents
type Args<E extends Event> = Parameters<ServerEvents[E]>

/** Who see the set alike: its members, and whoever comes to one session (SPEC V5). */
export const audiences = ['members', 'visitors'] as const
export type Audience = (typeof audiences)[number]

/** Where a room speaks to its connections; the gateway is behind it. Ids of connections that are gone do nothing. */
export type Outlet = {
  /** To everyone of these who see the set alike; encoded once. */
  audience<E extends Event>(set: SetId, audience: Audience, event: E, ...args: Args<E>): void
  /** To every audience; encoded once. */
  everyone<E extends Event>(set: SetId, event: E, ...args: Args<E>): void
  /** As `everyone`, but may get lost where a connection is slow. */
  everyoneVolatile<E extends Event>(set: SetId, event: E, ...args: Args<E>): void
  /** To all connections of one person. */
  person<E extends Event>(set: SetId, member: MemberId, event: E, ...args: Args<E>): void
  /** To one connection. */
  connection<E extends Event>(connection: ConnectionId, event: E, ...args: Args<E>): void
  /** Among whom a connection is from now on; null: among nobody. */
  watch(set: SetId, connection: ConnectionId, audience: Audience | null): void
  /** Closes a connection from this side, after what was said to it before. */
  end(connection: ConnectionId): void
}

/** Says nothing to anybody: for a server without sockets. */
export const silentOutlet: Outlet = {
  audience: () => {},
  everyone: () => {},
  everyoneVolatile: () => {},
  person: () => {},
  connection: () => {},
  watch: () => {},
  end: () => {},
}
