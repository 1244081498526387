import type { MemberId } from '@setroom/shared'
import { ConnectionQuality, type Participant, type RemoteTrack, type Room, Track } from 'livekit-client'
import type { CallPerson } from './callState.ts'

/** The media identity is `person:connection`; the person comes first. */
export function memberOf(identity: string): MemberId {
  return (identity.split(':')[0] ?? identity) as MemberId
}

function personIn(participant: Participant): CallPerson {
  const playing = (source: Track.Source) => {
    const publication = participant.getTrackPublication(source)
    return publication?.isMuted === false ? publication.track : undefined
  }
  const video = playing(Track.Source.Camera)
  const screen = playing(Track.Source.ScreenShare)
  const microphone = participant.getTrackPublication(Track.Source.Microphone)
  const screenAudio = playing(Track.Source.ScreenShareAudio)
  return {
    ...(video === undefined ? {} : { video: video as NonNullable<CallPerson['video']> }),
    ...(screen === undefined ? {} : { screen: screen as NonNullable<CallPerson['screen']> }),
    // One's own voice is not played back.
    ...(participant.isLocal || microphone?.track === undefined
      ? {}
      : { audio: microphone.track as RemoteTrack }),
    ...(participant.isLocal || screenAudio === undefined ? {} : { screenAudio: screenAudio as RemoteTrack }),
    microphoneOpen: microphone !== undefined && !microphone.isMuted,
    quality: participant.connectionQuality,
  }
}

function same(a: CallPerson | undefined, b: CallPerson): boolean {
  if (a === undefined) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof CallPerson>
  return [...keys].every((key) => a[key] === b[key])
}

/** Everybody in the call; whoever did not change keeps their object, so that nothing is drawn anew for nothing. */
export function peopleInRoom(
  room: Room,
  before: Readonly<Record<MemberId, CallPerson>>,
): Readonly<Record<MemberId, CallPerson>> {
  const people: Record<MemberId, CallPerson> = {}
  for (const participant of [room.localParticipant, ...room.remoteParticipants.values()]) {
    if (participant.identity === '') continue
    const member = memberOf(participant.identity)
    const now = personIn(participant)
    const old = before[member]
    people[member] = old !== undefined && same(old, now) ? old : now
  }
  return people
}

/** Good enough not to be spoken of. */
export function isFine(quality: ConnectionQuality): boolean {
  return (
    quality === ConnectionQuality.Excellent ||
    quality === ConnectionQuality.Good ||
    quality === ConnectionQuality.Unknown
  )
}
