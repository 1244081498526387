import {
  ConnectionState,
  type LocalTrack,
  type LocalTrackPublication,
  type Room,
  RoomEvent,
  type Track,
} from 'livekit-client'
import { openAny } from './openAny.ts'

/** What a person sends of themselves. */
export type OwnDevice = 'microphone' | 'camera'

/** What LiveKit lists as published of a device. */
export function published({ localParticipant }: Room, device: OwnDevice): LocalTrackPublication | undefined {
  // Both call them the same.
  return localParticipant.getTrackPublication(device as Track.Source)
}

/** Rejects when the connection that stands is gone. */
function nextLoss(room: Room): Promise<never> {
  return new Promise((_, reject) => room.once(RoomEvent.Disconnected, () => reject(new Error())))
}

/** Whether a connection stands, and LiveKit is not just making it anew. */
function isConnected({ state }: Room): boolean {
  return state === ConnectionState.Connected || state === ConnectionState.SignalReconnecting
}

/**
 * Opens or closes one's microphone or camera as it is wanted, by what is wanted once the browser has opened it, which may
 * first take its time to ask its person. Rejects where the device cannot be had, or nothing carries it in the end.
 */
export async function turnDevice(
  room: Room,
  device: OwnDevice,
  wanted: Readonly<Record<OwnDevice, boolean>>,
): Promise<void> {
  const { localParticipant: local } = room
  const there = published(room, device)
  if (!wanted[device]) return void (await there?.mute())
  // As soon as one does, it is looked at again.
  if (!isConnected(room)) return
  const kind = device === 'microphone' ? 'audio' : 'video'
  if (there !== undefined) await openAny(room, `${kind}input`, () => there.unmute())
  else {
    const [track] = await openAny(room, `${kind}input`, () => local.createTracks({ [kind]: true }))
    if (track === undefined || !wanted[device] || !isConnected(room)) return track?.stop()
    try {
      // LiveKit may go on for half a minute where the connection is long gone, and may still list it then.
      await Promise.race([local.publishTrack(track).then(() => dropDead(room)), nextLoss(room)])
    } catch (error) {
      track.stop()
      throw error
    }
  }
  await dropDead(room)
  if (published(room, device) === undefined) throw new Error()
}

/**
 * Takes away what LiveKit lists as published though nothing carries it: it leaves that behind where a connection closes
 * while something is being published.
 */
export async function dropDead(room: Room): Promise<void> {
  // Where it makes a connection anew it publishes everything again by itself.
  if (room.state === ConnectionState.Reconnecting) return
  for (const { track } of room.localParticipant.trackPublications.values())
    if (track !== undefined && !(isConnected(room) && isCarried(track)))
      await room.localParticipant.unpublishTrack(track)
}

function isCarried({ sender }: LocalTrack): boolean {
  return (sender?.transport?.state ?? 'closed') !== 'closed'
}
