import { createContext, useContext } from 'react'
import type { Connection } from './connection.ts'

/** The connection of the set on the screen. */
export const ConnectionContext = createContext<Connection | undefined>(undefined)

/** The connection of the set on the screen; throws an Error outside a SetProvider. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext)
  if (connection === undefined) throw new Error('No SetProvider above.')
  return connection
}
