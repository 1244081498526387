import { type Participant, RoomEvent, Track, TrackEvent, type TrackPublication } from 'livekit-client'
import type { Call } from './callParts.ts'

/**
 * Goes on with another microphone or camera when the one in use is unplugged: LiveKit insists on the one that was
 * chosen, then closes it, and nobody is told. Returns how to end it.
 */
export function replaceLost({ room, setMicrophone, setCamera }: Call): () => void {
  // What one closes oneself stops without ending.
  const lost = new Set<MediaStreamTrack>()
  const noteLost = ({ mediaStreamTrack }: { mediaStreamTrack: MediaStreamTrack }) =>
    lost.add(mediaStreamTrack)
  const watch = () => {
    for (const { track } of room.localParticipant.trackPublications.values()) {
      track?.off(TrackEvent.Ended, noteLost)
      track?.on(TrackEvent.Ended, noteLost)
    }
  }
  const closed = ({ source, track }: TrackPublication, participant: Participant) => {
    if (!participant.isLocal || track?.mediaStreamTrack === undefined) return
    if (!lost.delete(track.mediaStreamTrack)) return
    if (source === Track.Source.Camera) void setCamera(true)
    if (source === Track.Source.Microphone) void setMicrophone(true)
  }
  room.on(RoomEvent.LocalTrackPublished, watch)
  room.on(RoomEvent.TrackMuted, closed)
  watch()
  return () => {
    room.off(RoomEvent.LocalTrackPublished, watch)
    room.off(RoomEvent.TrackMuted, closed)
    for (const { track } of room.localParticipant.trackPublications.values())
      track?.off(TrackEvent.Ended, noteLost)
  }
}
