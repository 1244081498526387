import type { DeviceTrouble } from './callState.ts'

/** Reads why a device could not be opened from what the browser threw. */
export function deviceTrouble(error: unknown): DeviceTrouble {
  // Not every browser's OverconstrainedError is an Error.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied'
    case 'NotFoundError':
    case 'OverconstrainedError':
    case 'DeviceNotFoundError':
      return 'missing'
    case 'NotReadableError':
    case 'AbortError':
    case 'TrackInvalidError':
      return 'busy'
    default:
      return 'other'
  }
}
