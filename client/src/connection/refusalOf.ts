import type { ConnectionState } from './connectionState.ts'

/** What the server means by refusing the handshake; undefined for trouble on the way, which is tried again. */
export function refusalOf(
  error: Error,
): Extract<ConnectionState, 'outdated' | 'signedOut' | 'shutOut'> | undefined {
  switch (error.message) {
    case 'protocol':
    case 'invalid':
      return 'outdated'
    case 'unknown':
      return 'signedOut'
    // The only way in which a place is closed before it was entered.
    case 'deleted':
      return 'shutOut'
    default:
      return undefined
  }
}
