import { type ConnectionId, isCallElsewhere, type MemberId, mediaRights, type World } from '@setroom/shared'
import type { MediaIdentity, MediaRights } from '../media/Media.ts'

/** Which connection of each person has the call. */
export type Holders = ReadonlyMap<MemberId, ConnectionId>

/** The name of one connection in the call. */
export function mediaIdentity(member: MemberId, connection: ConnectionId): MediaIdentity {
  return `${member}:${connection}`
}

/** What a person may send just now; undefined for somebody who has no business in the call. */
export function rightsOf({ set, session }: World, member: MemberId): MediaRights | undefined {
  if (set === null || session === null || isCallElsewhere(set, session)) return undefined
  const rights = mediaRights(set, session).get(member)
  if (rights === undefined) return undefined
  return { publishAudio: rights.audio, publishVideo: rights.video, publishScreen: rights.screen }
}

/** What the call should be: those who hold it, with the rights of the moment. Everybody else stays out. */
export function wantedRights(world: World, holders: Holders): ReadonlyMap<MediaIdentity, MediaRights> {
  const wanted = new Map<MediaIdentity, MediaRights>()
  for (const [member, connection] of holders) {
    const rights = rightsOf(world, member)
    if (rights !== undefined) wanted.set(mediaIdentity(member, connection), rights)
  }
  return wanted
}
