import type { ConnectionState } from './connectionState.ts'

/** What the server means by refusing the handshake; undefined for trouble on the way, which is tried again. */
export function refusalOf(error: Error): Extract<ConnectionState, 'outdated' | 'signedOut'> | undefined {
  switch (error.message) {
    case 'protocol':
    case 'invalid':
      return 'outdated'
    case 'unknown':
      return 'signedOut'
    default:
      return undefined
  }
}
