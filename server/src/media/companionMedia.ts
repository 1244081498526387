import type { Media } from './Media.ts'

/** The port with nothing behind it: the set uses its own call, everything else of Setroom works. */
export function companionMedia(source: string): Media {
  return {
    state: () => ({ kind: 'companion', ready: true, source }),
    token: async () => undefined,
    wanted: () => {},
    remove: async () => {},
    closeRoom: async () => {},
    present: async () => [],
    muteTrack: async () => false,
    stop: async () => {},
  }
}
