import type { MediaIdentity, MediaRights } from './Media.ts'
import { type MediaPermission, permissionFor, samePermission, type TrackLabel } from './mediaPermission.ts'

/** One track as the media server lists it. */
export type CallTrack = {
  readonly id: string
  readonly kind: 'audio' | 'video' | 'other'
  readonly label: TrackLabel
  readonly muted: boolean
}

/** One participant as the media server lists them; the identity is whatever their token said. */
export type CallParticipant = {
  readonly identity: string
  readonly permission: MediaPermission
  readonly tracks: readonly CallTrack[]
}

/** One step that brings the call closer to what is wanted. */
export type Repair =
  | { readonly do: 'remove'; readonly identity: string }
  | { readonly do: 'permit'; readonly identity: string; readonly permission: MediaPermission }

const audioLabels: readonly TrackLabel[] = ['microphone', 'screenAudio']
const videoLabels: readonly TrackLabel[] = ['camera', 'screen']

/**
 * Whether a track is labelled as what it is. LiveKit checks the right to the label only, so a voice labelled
 * "camera" would pass a strict floor; no honest client does that.
 */
function honest(track: CallTrack): boolean {
  switch (track.kind) {
    case 'audio':
      return audioLabels.includes(track.label)
    case 'video':
      return videoLabels.includes(track.label)
    case 'other':
      return false
  }
}

/** What must happen so that the call holds exactly the wanted identities with exactly their rights. */
export function callRepairs(
  wanted: ReadonlyMap<MediaIdentity, MediaRights>,
  actual: readonly CallParticipant[],
): Repair[] {
  const byName: ReadonlyMap<string, MediaRights> = wanted
  return actual.flatMap((participant): Repair[] => {
    const { identity } = participant
    const rights = byName.get(identity)
    if (rights === undefined || !participant.tracks.every(honest)) return [{ do: 'remove', identity }]
    const permission = permissionFor(rights)
    return samePermission(permission, participant.permission) ? [] : [{ do: 'permit', identity, permission }]
  })
}
