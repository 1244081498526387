import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { Waiting } from '../ui/Waiting.tsx'
import { ClosedPlace } from './ClosedPlace.tsx'
import { useConnection } from './connectionContext.ts'
import { isFinal } from './connectionState.ts'

/**
 * Draws its children once the view is there, and on through every reconnect. `door` is for a guest who has not been
 * admitted: they have no common view, so useView would throw there. A place that is closed to this browser says so.
 */
export function WhenConnected({
  door,
  waiting = <Waiting />,
  closed = <ClosedPlace />,
  children,
}: {
  door?: ReactNode
  waiting?: ReactNode
  /** What stands there when the page is outdated, signed out or shut out. */
  closed?: ReactNode
  children: ReactNode
}) {
  const { store } = useConnection()
  const final = useStore(store, ({ state }) => isFinal(state))
  const hasOwn = useStore(store, ({ own }) => own !== null)
  const hasCommon = useStore(store, ({ common }) => common !== null)
  if (final) return closed
  if (!hasOwn) return waiting
  return hasCommon ? children : (door ?? waiting)
}
