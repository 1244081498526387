import type { MemberId, SessionId, WrappedKey } from '@setroom/shared'
import type { Room } from 'livekit-client'
import type { StoreApi } from 'zustand/vanilla'
import type { SetSocket } from '../connection/index.ts'
import type { Sealing } from '../sealing/index.ts'
import type { CallState } from './callState.ts'
import type { Hush } from './useMicrophoneMemory.ts'

/** What the call needs from around it. */
export type CallParts = {
  socket: SetSocket
  sealing: Sealing
  session: SessionId
  /** Whether the microphone was closed for its person. */
  hush: Hush
  /** Whether somebody supports this person, as everybody sees it. */
  supportsMe(member: MemberId): boolean
}

/** With whom one is in the side room; whoever goes along with them has its key from them. */
export type Aside = { other: MemberId; room: string; key?: WrappedKey }

export type Call = {
  readonly store: StoreApi<CallState>
  readonly room: Room
  /** What is to be open as soon as the call is there. */
  readonly wanted: { readonly microphone: boolean }
  /** Joins; asks for the call anew whenever it was lost. */
  start(): void
  /** Takes the call over from another tab or device of this person. */
  moveHere(): void
  setMicrophone(on: boolean): Promise<void>
  /** Closes the microphone for its person, whose choice for other sessions stays. */
  hush(): Promise<void>
  setCamera(on: boolean): Promise<void>
  setSharing(on: boolean): Promise<void>
  choose(kind: MediaDeviceKind, deviceId: string): Promise<void>
  /** To be called from a click: browsers play sound only after one. */
  playSound(): Promise<void>
  /** Installs the key of the set's present epoch. */
  takeKey(): Promise<void>
  stop(): Promise<void>
}
