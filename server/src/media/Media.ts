import type { ConnectionId, MemberId } from '@setroom/shared'

/** Who one connection is in the call: LiveKit throws out the first of two with the same identity. */
export type MediaIdentity = `${MemberId}:${ConnectionId}`

/** What a connection may send; receiving is always allowed, data messages never. */
export type MediaRights = {
  readonly publishAudio: boolean
  readonly publishVideo: boolean
  readonly publishScreen: boolean
}

/** Where a browser connects: `url` is a path on Setroom's own origin, `token` is good for five minutes. */
export type MediaTicket = { readonly url: string; readonly token: string }

/**
 * Where pictures and sound travel, for whoever opens a firewall: ports of the media server, its address where one is
 * named, and the host that carries them on TCP port 443 where there is one.
 */
export type MediaDoors = {
  readonly address?: string
  readonly udpPort: number
  readonly tcpPort: number
  readonly turnDomain?: string
}

/** What carries the call: `source` is a plain English phrase for the operator's terminal and the readiness page. */
export type MediaState = {
  readonly kind: 'livekit' | 'companion'
  readonly ready: boolean
  readonly source: string
  /** Known of a media server of ours alone. */
  readonly doors?: MediaDoors
}

/** Tracks the server can mute; only the person can unmute them again. */
export type MutableTrack = 'microphone' | 'camera' | 'screen'

/** The call of a session, as the rest of the server sees it; rooms are named by random ids chosen by the caller. */
export interface Media {
  /** What carries the call and whether it answers now. */
  state(): MediaState
  /**
   * A ticket into `room` with exactly `rights`, which also makes the identity wanted there.
   * Undefined in companion mode, where there is no call to join.
   */
  token(
    room: string,
    identity: MediaIdentity,
    name: string,
    rights: MediaRights,
  ): Promise<MediaTicket | undefined>
  /**
   * Replaces what is wanted in `room`: everyone named keeps exactly these rights, everyone else is removed
   * and stays out, whatever token they hold. Repairs go on in the background until the call agrees.
   */
  wanted(room: string, rights: ReadonlyMap<MediaIdentity, MediaRights>): void
  /** Takes one identity out and keeps it out until it is wanted again. */
  remove(room: string, identity: MediaIdentity): Promise<void>
  /** Ends the call for everyone; tokens for this room open nothing afterwards. */
  closeRoom(room: string): Promise<void>
  /** Identities that are in the call now; empty when the media server does not answer. */
  present(room: string): Promise<readonly MediaIdentity[]>
  /** Mutes one track of a person; false when they publish no such track or the media server does not answer. */
  muteTrack(room: string, identity: MediaIdentity, track: MutableTrack): Promise<boolean>
  /** Stops everything this started, the media server included. */
  stop(): Promise<void>
}
