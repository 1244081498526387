import type { MemberId } from '@setroom/shared'
import type { ConnectionQuality, LocalTrack, RemoteTrack } from 'livekit-client'

/** Where this page stands with the call. */
export type CallStatus =
  | 'connecting'
  | 'connected'
  | 'reconnecting'
  /** Cannot be reached just now; it is tried again. */
  | 'failed'
  /** No media server to be had. */
  | 'companion'
  /** The set chose a call of its own. */
  | 'ownCall'
  /** Another tab or device of this person has the call. */
  | 'elsewhere'
  /** The key to this call is not in this browser. */
  | 'locked'

/** A person in the call, as far as media go. */
export type CallPerson = {
  video?: RemoteTrack | LocalTrack
  screen?: RemoteTrack | LocalTrack
  audio?: RemoteTrack
  screenAudio?: RemoteTrack
  microphoneOpen: boolean
  quality: ConnectionQuality
}

export type Device = 'microphone' | 'camera' | 'screen'

/** Why a camera or microphone is not to be had; each has its own help. */
export type DeviceTrouble = 'denied' | 'missing' | 'busy' | 'other'

export type CallState = {
  status: CallStatus
  /** With whom this page is, or is going to be, in the side room: the other of the two, or whom one supports. */
  aside: MemberId | undefined
  people: Readonly<Record<MemberId, CallPerson>>
  microphone: boolean
  camera: boolean
  sharing: boolean
  /** The floor, strictly held, allows this person no microphone now. */
  microphoneAllowed: boolean
  /** The floor closed a microphone that was open, and it has not been opened since. */
  closedByFloor: boolean
  /** They have talked into the closed microphone a moment ago, in a phase in which nothing may pop up. */
  unheard: boolean
  trouble: Readonly<Partial<Record<Device, DeviceTrouble>>>
  /** The browser plays sound only after a click. */
  soundBlocked: boolean
  /** Somebody's media cannot be opened here. */
  undecryptable: boolean
  /** Own voice, 0–1, for a meter. */
  level: number
}

/** Before anything is known. */
export const beforeCall: CallState = {
  status: 'connecting',
  aside: undefined,
  people: {},
  microphone: false,
  camera: false,
  sharing: false,
  microphoneAllowed: true,
  closedByFloor: false,
  unheard: false,
  trouble: {},
  soundBlocked: false,
  undecryptable: false,
  level: 0,
}
