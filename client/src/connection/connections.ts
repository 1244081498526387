import type { SetId } from '@setroom/shared'
import { type Connection, connect } from './connection.ts'
import { watchAwake } from './watchAwake.ts'

type Held = {
  connection: Connection
  users: number
  unwatch: () => void
  end: ReturnType<typeof setTimeout> | undefined
}

const open = new Map<SetId, Held>()
const renewed = new Set<() => void>()
let generation = 0

// From one page of a set to the next the connection stays, and with it the call.
const LINGER_MS = 2_000

/** This tab's connection to a set, made when first asked for. Each `acquire` is owed one `releaseConnection`. */
export function acquireConnection(set: SetId): Connection {
  const held = open.get(set) ?? begin(set)
  clearTimeout(held.end)
  held.users++
  return held.connection
}

/** Gives a connection back; it ends when nobody has asked for it again within two seconds. */
export function releaseConnection(connection: Connection): void {
  const held = open.get(connection.set)
  if (held?.connection !== connection) return
  held.users--
  if (held.users === 0) held.end = setTimeout(() => finish(connection.set, held), LINGER_MS)
}

/** Begins anew with the cookie and the keys of now: a link was opened, or a place given up. */
export function renewConnection(set: SetId): void {
  const held = open.get(set)
  if (held !== undefined) finish(set, held)
  generation++
  for (const listener of [...renewed]) listener()
}

/** Counts the renewals; for useSyncExternalStore. */
export const connectionGeneration = {
  get: () => generation,
  subscribe(listener: () => void): () => void {
    renewed.add(listener)
    return () => renewed.delete(listener)
  },
}

function begin(set: SetId): Held {
  const connection = connect(set)
  const held: Held = {
    connection,
    users: 0,
    unwatch: watchAwake(() => connection.wake()),
    end: undefined,
  }
  open.set(set, held)
  return held
}

function finish(set: SetId, held: Held): void {
  if (open.get(set) === held) open.delete(set)
  clearTimeout(held.end)
  held.unwatch()
  held.connection.close()
}
