import { performance } from 'node:perf_hooks'
import {
  AccessToken,
  type ParticipantInfo,
  ParticipantInfo_State,
  RoomServiceClient,
  ServerError,
  TokenVerifier,
  TrackSource,
  TrackType,
  WebhookReceiver,
} from 'livekit-server-sdk'
import { type CallServer, createCallKeeper } from './callKeeper.ts'
import type { CallParticipant, CallTrack } from './callRepairs.ts'
import { createEventMemory } from './eventMemory.ts'
import type { Media, MediaIdentity, MediaRights, MediaState, MutableTrack } from './Media.ts'
import { permissionFor, type TrackLabel } from './mediaPermission.ts'

/** Where a LiveKit server answers (http or https) and the key pair that commands it. */
export type LiveKitAccess = { readonly url: string; readonly apiKey: string; readonly apiSecret: string }

/** What the signalling proxy may do with a join request: pass it on with a token of today's rights, or refuse it. */
export type Admittance =
  | { readonly admitted: true; readonly token: string }
  | { readonly admitted: false; readonly status: 401 | 503 }

/** The port, and what the signalling proxy and the webhook need besides. */
export interface LiveKitMedia extends Media {
  /** Where signalling goes: an http or https address, asked anew for each connection. */
  upstream(): string
  /**
   * Judges a token that somebody joins with. It must be ours and alive, and its identity wanted in its room;
   * it is exchanged for one with the rights wanted now, so that an old token cannot bring old rights back.
   */
  admit(token: string): Promise<Admittance>
  /** Takes a webhook's body as sent and its Authorization header; false when it is not from our media server. */
  webhook(body: string, authorization: string | undefined): Promise<boolean>
}

type Options = {
  readonly access: LiveKitAccess
  /** Whether the media server is ours alone. */
  readonly ownsEveryRoom: boolean
  readonly state: () => MediaState
  readonly stop?: () => Promise<void>
  /** Milliseconds between looks nobody asked for. */
  readonly tickMs?: number
}

/** Seconds a ticket lives: long enough to walk through a permission dialogue. */
const tokenSeconds = 300
/** The path on Setroom's own origin under which signalling is proxied. */
export const signalPath = '/livekit'
/** Webhooks after which rights may be other than wanted. */
const tellingEvents = new Set(['participant_joined', 'track_published', 'room_started'])

const labels: Readonly<Record<TrackSource, TrackLabel>> = {
  [TrackSource.UNKNOWN]: 'unknown',
  [TrackSource.CAMERA]: 'camera',
  [TrackSource.MICROPHONE]: 'microphone',
  [TrackSource.SCREEN_SHARE]: 'screen',
  [TrackSource.SCREEN_SHARE_AUDIO]: 'screenAudio',
}
const sources: Readonly<Record<TrackLabel, TrackSource>> = {
  unknown: TrackSource.UNKNOWN,
  camera: TrackSource.CAMERA,
  microphone: TrackSource.MICROPHONE,
  screen: TrackSource.SCREEN_SHARE,
  screenAudio: TrackSource.SCREEN_SHARE_AUDIO,
}

function trackKind(type: TrackType): CallTrack['kind'] {
  switch (type) {
    case TrackType.AUDIO:
      return 'audio'
    case TrackType.VIDEO:
      return 'video'
    case TrackType.DATA:
      return 'other'
  }
}

function callParticipant(info: ParticipantInfo): CallParticipant {
  const p = info.permission
  return {
    identity: info.identity,
    permission: {
      canSubscribe: p?.canSubscribe ?? false,
      canPublish: p?.canPublish ?? false,
      canPublishData: p?.canPublishData ?? false,
      canUpdateMetadata: p?.canUpdateMetadata ?? false,
      hidden: p?.hidden ?? false,
      sources: (p?.canPublishSources ?? []).map((source) => labels[source]).sort(),
    },
    tracks: info.tracks.map((track) => ({
      id: track.sid,
      kind: trackKind(track.type),
      label: labels[track.source],
      muted: track.muted,
    })),
  }
}

/** Answers `otherwise` when the thing asked about is gone; other failures are passed on. */
async function unlessGone<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof ServerError && error.status === 404) return otherwise
    throw error
  }
}

function isMediaIdentity(identity: string): identity is MediaIdentity {
  return /^[^:]+:[^:]+$/.test(identity)
}

/** The port on a LiveKit server; it makes no connection before it is used. */
export function createLiveKitMedia({ access, ownsEveryRoom, state, stop, tickMs }: Options): LiveKitMedia {
  const { url, apiKey, apiSecret } = access
  const service = new RoomServiceClient(url, apiKey, apiSecret, { requestTimeout: 3, failover: false })
  const verifier = new TokenVerifier(apiKey, apiSecret)
  const receiver = new WebhookReceiver(apiKey, apiSecret)
  const events = createEventMemory()

  const participants = async (room: string): Promise<CallParticipant[]> => {
    const listed = await unlessGone(service.listParticipants(room), [])
    return listed.filter((p) => p.state !== ParticipantInfo_State.DISCONNECTED).map(callParticipant)
  }

  const server: CallServer = {
    participants,
    async repair(room, repair) {
      const { identity } = repair
      switch (repair.do) {
        case 'remove':
          return unlessGone(service.removeParticipant(room, identity), undefined)
        case 'permit': {
          const { sources: allowed, ...flags } = repair.permission
          const permission = { ...flags, canPublishSources: allowed.map((label) => sources[label]) }
          await unlessGone(service.updateParticipant(room, identity, { permission }), undefined)
        }
      }
    },
  }
  const keeper = createCallKeeper({
    server,
    ownsEveryRoom,
    now: () => performance.now(),
    ...(tickMs === undefined ? {} : { tickMs }),
  })

  const mint = (room: string, identity: string, name: string, rights: MediaRights): Promise<string> => {
    const permission = permissionFor(rights)
    const token = new AccessToken(apiKey, apiSecret, { identity, name, ttl: tokenSeconds })
    token.addGrant({
      room,
      roomJoin: true,
      roomCreate: false,
      roomList: false,
      roomAdmin: false,
      roomRecord: false,
      ingressAdmin: false,
      canSubscribe: permission.canSubscribe,
      canPublish: permission.canPublish,
      canPublishSources: permission.sources.map((label) => sources[label]),
      canPublishData: permission.canPublishData,
      canUpdateOwnMetadata: permission.canUpdateMetadata,
      canSubscribeMetrics: false,
      canManageAgentSession: false,
      hidden: permission.hidden,
      recorder: false,
      agent: false,
    })
    return token.toJwt()
  }

  return {
    state,
    upstream: () => url,
    async token(room, identity, name, rights) {
      keeper.wantOne(room, identity, rights)
      return { url: signalPath, token: await mint(room, identity, name, rights) }
    },
    wanted: keeper.want,
    remove: keeper.unwant,
    async closeRoom(room) {
      keeper.want(room, new Map())
      await service.deleteRoom(room).catch(() => {
        // Already gone, or no server: the keeper removes whoever is still there or comes back.
      })
    },
    async present(room) {
      const listed = await participants(room).catch(() => [])
      return listed.map((participant) => participant.identity).filter(isMediaIdentity)
    },
    async muteTrack(room, identity, track: MutableTrack) {
      try {
        const person = (await participants(room)).find((participant) => participant.identity === identity)
        const found = person?.tracks.find((each) => each.label === track)
        if (!found) return false
        await service.mutePublishedTrack(room, identity, found.id, true)
        return true
      } catch {
        return false
      }
    },
    async admit(token) {
      let claims: Awaited<ReturnType<TokenVerifier['verify']>>
      try {
        claims = await verifier.verify(token)
      } catch {
        return { admitted: false, status: 401 }
      }
      const room = claims.video?.room
      const identity = claims.sub
      if (claims.video?.roomJoin !== true || !room || !identity) return { admitted: false, status: 401 }
      const admission = keeper.admission(room, identity)
      switch (admission.state) {
        case 'wanted':
          return { admitted: true, token: await mint(room, identity, claims.name ?? '', admission.rights) }
        case 'unwanted':
          return { admitted: false, status: 401 }
        case 'unknown':
          // livekit-client gives up for good on 401 (not on 403); after a restart of ours it must go on trying.
          return { admitted: false, status: 503 }
      }
    },
    async webhook(body, authorization) {
      try {
        const event = await receiver.receive(body, authorization)
        if (!events.isNew(event.id) || !tellingEvents.has(event.event) || !event.room) return true
        void keeper.look(event.room.name)
        return true
      } catch {
        return false
      }
    },
    async stop() {
      keeper.stop()
      await stop?.()
    },
  }
}
