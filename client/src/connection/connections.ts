import type { SetId } from '@setroom/shared'
import { type Connection, connect } from './connection.ts'
import { createSetSocket } from './setSocket.ts'
import { watchAwake } from './watchAwake.ts'

type Held = {
  connection: Connection
  users: number
  unwatch: () => void
  end: ReturnType<typeof setTimeout> | undefined
}

const open = new Map<SetId, Held>()

// From one page of a set to the next the connection stays, and with it the call.
const LINGER_MS = 2_000

/** This tab's connection to a set, made when first asked for. Each `acquire` is owed one `release`. */
export function acquireConnection(set: SetId): Connection {
  const held = open.get(set) ?? begin(set)
  clearTimeout(held.end)
  held.users++
  return held.connection
}

/** Gives the connection back; it ends when nobody has asked for it again within two seconds. */
export function releaseConnection(set: SetId): void {
  const held = open.get(set)
  if (held === undefined) return
  held.users--
  if (held.users === 0) held.end = setTimeout(() => endConnection(set), LINGER_MS)
}

/** Ends a connection at once; whoever asks next gets a new one, with the cookies and keys of then. */
export function endConnection(set: SetId): void {
  const held = open.get(set)
  if (held === undefined) return
  open.delete(set)
  clearTimeout(held.end)
  held.unwatch()
  held.connection.close()
}

function begin(set: SetId): Held {
  const connection = connect(set, createSetSocket(set))
  const held: Held = {
    connection,
    users: 0,
    unwatch: watchAwake(() => connection.wake()),
    end: undefined,
  }
  open.set(set, held)
  return held
}
