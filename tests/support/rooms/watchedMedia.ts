import type { Media, MediaIdentity, MediaRights } from '../../../server/src/media/Media.ts'

/** The media port with nobody behind it: keeps what it was told, so that a test can compare it with the state. */
export type WatchedMedia = Media & {
  /** What is wanted in each room now. */
  readonly rooms: Map<string, Map<MediaIdentity, MediaRights>>
  /** What a ticket waits for, so that something can happen meanwhile. */
  slow: Promise<void>
  readonly told: { what: 'remove' | 'mute' | 'close'; room: string; identity?: MediaIdentity }[]
}

/** Says that a media server is there. */
export function watchedMedia(): WatchedMedia {
  const rooms: WatchedMedia['rooms'] = new Map()
  const told: WatchedMedia['told'] = []
  const roomOf = (room: string) => {
    const known = rooms.get(room) ?? new Map<MediaIdentity, MediaRights>()
    rooms.set(room, known)
    return known
  }
  const media: WatchedMedia = {
    rooms,
    slow: Promise.resolve(),
    told,
    state: () => ({ kind: 'livekit', ready: true, source: 'a test' }),
    async token(room, identity, _name, rights) {
      await media.slow
      roomOf(room).set(identity, rights)
      return { url: '/livekit', token: `token of ${identity}` }
    },
    wanted: (room, rights) => void rooms.set(room, new Map(rights)),
    async remove(room, identity) {
      told.push({ what: 'remove', room, identity })
      roomOf(room).delete(identity)
    },
    async closeRoom(room) {
      told.push({ what: 'close', room })
      rooms.delete(room)
    },
    present: async (room) => [...roomOf(room).keys()],
    async muteTrack(room, identity) {
      told.push({ what: 'mute', room, identity })
      return true
    },
    stop: async () => {},
  }
  return media
}
