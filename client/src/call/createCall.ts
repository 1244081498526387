import type { MediaTicket, SessionId, Whole } from '@setroom/shared'
import { ConnectionState, DisconnectReason, Room, RoomEvent } from 'livekit-client'
import e2eeWorkerUrl from 'livekit-client/e2ee-worker?worker&url'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { workerUrl } from '../app/trustedTypes.ts'
import type { SetSocket } from '../connection/index.ts'
import type { Sealing } from '../sealing/index.ts'
import { beforeCall, type CallState, type Device, type DeviceTrouble } from './callState.ts'
import { captureOptions } from './captureOptions.ts'
import { loadDevices, saveDevices } from './deviceChoice.ts'
import { deviceTrouble } from './deviceTrouble.ts'
import { MediaKeyProvider } from './MediaKeyProvider.ts'
import { mayPublishMicrophone } from './mayPublishMicrophone.ts'
import { openAny } from './openAny.ts'
import { peopleInRoom } from './peopleInRoom.ts'
import type { Hush } from './useMicrophoneMemory.ts'

/** What the call needs from around it. */
export type CallParts = {
  socket: SetSocket
  sealing: Sealing
  session: SessionId
  /** Whether the microphone was closed for its person. */
  hush: Hush
}

export type Call = {
  readonly store: StoreApi<CallState>
  readonly room: Room
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

/** Every event after which the picture of the call may be another one. */
const changes = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
  RoomEvent.ConnectionQualityChanged,
] as const

/** How long after the socket's return LiveKit may take to resume before the call is asked for anew. */
const RESUME_MS = 1_000

/** First tries come quickly, later ones every few seconds, without end. */
const retryMs = (failures: number) => Math.min(5_000, 300 * 2 ** failures)

/** One session's call: end-to-end encrypted, joined again by itself, its state in a store. */
export function createCall({ socket, sealing, session, hush }: CallParts): Call {
  const store = createStore<CallState>(() => ({ ...beforeCall }))
  const keys = new MediaKeyProvider()
  const worker = new Worker(workerUrl(e2eeWorkerUrl), { type: 'module' })
  const devices = loadDevices()
  const room = new Room({
    adaptiveStream: true,
    dynacast: true,
    encryption: { keyProvider: keys, worker },
    ...captureOptions(devices),
    disconnectOnPageLeave: true,
  })
  let stopped = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let joining = false
  // What the person wants; a reconnect and a new room bring it back.
  const wanted = { microphone: !hush.onComingIn() && devices.microphoneOn, camera: devices.cameraOn }

  const set = (change: Partial<CallState>) => store.setState(change)
  function trouble(device: Device, what?: DeviceTrouble): void {
    const { [device]: _, ...others } = store.getState().trouble
    set({ trouble: what === undefined ? others : { ...others, [device]: what } })
  }

  function look(): void {
    const local = room.localParticipant
    set({
      people: peopleInRoom(room, store.getState().people),
      microphone: local.isMicrophoneEnabled,
      camera: local.isCameraEnabled,
      sharing: local.isScreenShareEnabled,
    })
  }

  function lookAtRights(): void {
    const allowed = mayPublishMicrophone(room.localParticipant.permissions)
    // Taken from whoever is on the way in as well: when it may be open again, its person opens it.
    if (!allowed && wanted.microphone) set({ closedByFloor: true })
    if (!allowed) void closeForThem()
    set({ microphoneAllowed: allowed })
  }

  for (const event of changes) room.on(event, look)
  room.on(RoomEvent.Reconnecting, () => set({ status: 'reconnecting' }))
  room.on(RoomEvent.SignalReconnecting, () => set({ status: 'reconnecting' }))
  room.on(RoomEvent.Reconnected, () => {
    set({ status: 'connected' })
    look()
  })
  room.on(RoomEvent.AudioPlaybackStatusChanged, () => set({ soundBlocked: !room.canPlaybackAudio }))
  room.on(RoomEvent.EncryptionError, () => set({ undecryptable: true }))
  room.on(RoomEvent.ParticipantPermissionsChanged, (_, { isLocal }) => {
    if (isLocal) lookAtRights()
  })
  room.on(RoomEvent.Disconnected, (reason) => {
    look()
    if (stopped || reason === DisconnectReason.CLIENT_INITIATED) return
    set({ status: 'reconnecting' })
    again()
  })

  function again(): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(() => void join(false), retryMs(failures))
    failures = Math.min(failures + 1, 6)
  }

  async function join(move: boolean): Promise<void> {
    if (stopped || joining) return
    joining = true
    try {
      const ticket: MediaTicket = await socket.timeout(8_000).emitWithAck('media', move)
      if (stopped) return
      if (ticket.kind === 'elsewhere') return set({ status: 'elsewhere' })
      if (ticket.kind === 'not-now') return again()
      if (ticket.kind === 'companion') {
        set({ status: ticket.reason === 'own-call' ? 'ownCall' : 'companion' })
        // The set speaks elsewhere now, and nobody stays behind here.
        if (ticket.reason === 'own-call' && room.state !== ConnectionState.Disconnected)
          await room.disconnect()
        // A media server that is only being restarted is taken up again.
        if (ticket.reason === 'no-server') again()
        return
      }
      await takeKey()
      await room.setE2EEEnabled(true)
      if (room.state !== ConnectionState.Disconnected) await room.disconnect()
      await room.connect(new URL(ticket.path, location.href).href.replace(/^http/, 'ws'), ticket.token)
      failures = 0
      set({ status: 'connected', soundBlocked: !room.canPlaybackAudio, undecryptable: false })
      look()
      // The rights that one joins with are no change to LiveKit: it says nothing of them.
      lookAtRights()
      await bringBack()
    } catch (error) {
      if (stopped) return
      set({ status: isLocked(error) ? 'locked' : 'failed' })
      again()
    } finally {
      joining = false
    }
  }

  /** Microphone and camera as the person had them; each may fail without the other. */
  async function bringBack(): Promise<void> {
    await Promise.all([
      wanted.microphone ? setMicrophone(true) : undefined,
      wanted.camera ? setCamera(true) : undefined,
    ])
  }

  async function takeKey(): Promise<void> {
    await keys.install(await sealing.mediaKey(session))
    // What could not be opened may be now; if not, it will say so again.
    set({ undecryptable: false })
  }

  async function setMicrophone(on: boolean): Promise<void> {
    wanted.microphone = on
    if (on) set({ closedByFloor: false })
    try {
      await openAny(room, 'audioinput', () => room.localParticipant.setMicrophoneEnabled(on))
      trouble('microphone')
    } catch (error) {
      if (store.getState().microphoneAllowed) trouble('microphone', deviceTrouble(error))
    }
    look()
  }

  function closeForThem(): Promise<void> {
    hush.remember(true)
    return setMicrophone(false)
  }

  async function setCamera(on: boolean): Promise<void> {
    wanted.camera = on
    try {
      await openAny(room, 'videoinput', () => room.localParticipant.setCameraEnabled(on))
      trouble('camera')
    } catch (error) {
      trouble('camera', deviceTrouble(error))
    }
    look()
  }

  const moved = (why: 'elsewhere' | 'again') => {
    if (why === 'elsewhere') {
      set({ status: 'elsewhere' })
      void room.disconnect()
      return
    }
    failures = 0
    void join(false)
  }
  socket.on('mediaMoved', moved)
  // A short cut leaves the connection its name, and the call as it is; after a long one this page has another name,
  // under which it has to join again.
  const reconnected = ({ connection }: Whole) => {
    const joined = room.state !== ConnectionState.Disconnected
    failures = 0
    if (joined && room.localParticipant.identity.endsWith(`:${connection}`)) return unlessResumed()
    void join(false)
  }
  // LiveKit resumes by itself, but ever more slowly, and never where the server came back knowing nobody's call.
  function unlessResumed(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (room.state !== ConnectionState.Connected) void join(false)
    }, RESUME_MS)
  }
  socket.on('whole', reconnected)

  return {
    store,
    room,
    start: () => void join(false),
    moveHere: () => void join(true),
    setMicrophone: async (on) => {
      saveDevices({ microphoneOn: on })
      hush.remember(false)
      await setMicrophone(on)
    },
    hush: closeForThem,
    setCamera: async (on) => {
      saveDevices({ cameraOn: on })
      await setCamera(on)
    },
    async setSharing(on) {
      try {
        await room.localParticipant.setScreenShareEnabled(on, { audio: true })
      } catch (error) {
        // Closing the browser's own dialog is a choice, not a fault.
        if (deviceTrouble(error) !== 'denied') trouble('screen', deviceTrouble(error))
      }
      look()
    },
    async choose(kind, deviceId) {
      const name = kind === 'audioinput' ? 'microphone' : kind === 'videoinput' ? 'camera' : 'speaker'
      saveDevices({ [name]: deviceId })
      await room.switchActiveDevice(kind, deviceId).catch((error: unknown) => {
        if (name !== 'speaker') trouble(name, deviceTrouble(error))
      })
    },
    async playSound() {
      await room.startAudio()
      set({ soundBlocked: !room.canPlaybackAudio })
    },
    takeKey,
    async stop() {
      stopped = true
      clearTimeout(timer)
      socket.off('mediaMoved', moved)
      socket.off('whole', reconnected)
      await room.disconnect()
      worker.terminate()
    },
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'SealingError'
}
