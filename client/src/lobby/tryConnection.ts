import { Room, RoomEvent, Track } from 'livekit-client'
import { type ApiRefusal, askApi } from '../join/api.ts'

/** Where media travel, as the server knows: ports, a host other than the page's, and one that carries them on 443. */
export type Doors = { address?: string; udpPort: number; tcpPort: number; turnDomain?: string }

/**
 * What a try has shown. `blocked`: the media server answers, and media do not get through; `away`: it does not answer;
 * `untried`: Setroom itself refused, or was not to be reached.
 */
export type ConnectionFinding =
  | { kind: 'ready' }
  | { kind: 'companion' }
  | { kind: 'blocked'; doors: Doors | undefined }
  | { kind: 'away' }
  | { kind: 'untried'; why: ApiRefusal }

type MediaCheck = { media: 'livekit'; path: string; token: string; doors?: Doors } | { media: 'companion' }

/** Media have this long to get through, ms; a corporate detour over TURN takes seconds. */
const PATIENCE_MS = 20_000

/** Joins a trial room of one's own and sends a silent sound there: only what really gets through counts. */
export async function tryConnection(): Promise<ConnectionFinding> {
  const asked = await askApi<MediaCheck>('GET', '/api/media/check')
  if (!asked.ok) return { kind: 'untried', why: asked.why }
  if (asked.value.media === 'companion') return { kind: 'companion' }
  const { path, token, doors } = asked.value
  const room = new Room()
  let answered = false
  room.on(RoomEvent.SignalConnected, () => {
    answered = true
  })
  const context = new AudioContext()
  try {
    const url = new URL(path, location.href).href.replace(/^http/, 'ws')
    const silence = context.createMediaStreamDestination().stream.getAudioTracks()[0]
    const through = async () => {
      await room.connect(url, token)
      if (silence !== undefined)
        await room.localParticipant.publishTrack(silence, { source: Track.Source.Microphone })
    }
    const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('late')), PATIENCE_MS))
    await Promise.race([through(), late])
    return { kind: 'ready' }
  } catch {
    return answered ? { kind: 'blocked', doors } : { kind: 'away' }
  } finally {
    await room.disconnect()
    await context.close()
  }
}
