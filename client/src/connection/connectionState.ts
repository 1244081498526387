import type { ServerEvents } from '@setroom/shared'

/** Why a place was closed to this browser. */
export type ShutOutReason = Parameters<ServerEvents['shutOut']>[0]

/**
 * `connecting`: for the first time; `offline`: it was there or should be, and is being tried again by itself;
 * `outdated`: this page is of another version than the server; `signedOut`: this browser has no place in the set;
 * `shutOut`: it had one and lost it. The last three stay until the page is loaded anew or a link is opened.
 */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'outdated' | 'shutOut' | 'signedOut'

/** Whether nothing more will come without the person doing something. */
export function isFinal(state: ConnectionState): boolean {
  return state === 'outdated' || state === 'shutOut' || state === 'signedOut'
}
