import type { MediaTicket, MemberId, Whole } from '@setroom/shared'
import { ConnectionState, DisconnectReason, Room, RoomEvent } from 'livekit-client'
import e2eeWorkerUrl from 'livekit-client/e2ee-worker?worker&url'
import { createStore } from 'zustand/vanilla'
import { workerUrl } from '../app/trustedTypes.ts'
import { callChanges } from './callChanges.ts'
import type { Aside, Call, CallParts } from './callParts.ts'
import { beforeCall, type CallState, type Device, type DeviceTrouble } from './callState.ts'
import { captureOptions } from './captureOptions.ts'
import { loadDevices, saveDevices } from './deviceChoice.ts'
import { deviceTrouble } from './deviceTrouble.ts'
import { isLocked, retryMs } from './joining.ts'
import { MediaKeyProvider } from './MediaKeyProvider.ts'
import { mayPublishMicrophone } from './mayPublishMicrophone.ts'
import { openAny } from './openAny.ts'
import { peopleInRoom } from './peopleInRoom.ts'

/** How long after the socket's return LiveKit may take to resume before the call is asked for anew. */
const RESUME_MS = 1_000

// Only for whoever goes aside.
const asideKeys = () => import('./asideKeys.ts')

/** One session's call: end-to-end encrypted, joined again by itself, its state in a store. */
export function createCall({ socket, sealing, session, hush, supportsMe }: CallParts): Call {
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
  /** The server said so while this page was joining by an older ticket. */
  let movedMeanwhile = false
  // The side room, by the ticket that this page goes or went there with.
  let aside: Aside | undefined
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

  for (const event of callChanges) room.on(event, look)
  room.on(RoomEvent.Reconnecting, () => set({ status: 'reconnecting' }))
  room.on(RoomEvent.SignalReconnecting, () => set({ status: 'reconnecting' }))
  room.on(RoomEvent.Reconnected, () => {
    set({ status: 'connected' })
    look()
  })
  room.on(RoomEvent.AudioPlaybackStatusChanged, () => set({ soundBlocked: !room.canPlaybackAudio }))
  // A page that captures may play without a click; asked before it did, as after a reload, the browser refused.
  room.on(RoomEvent.LocalTrackPublished, () => {
    if (!room.canPlaybackAudio) void room.startAudio().catch(() => undefined)
  })
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
      movedMeanwhile = false
      if (ticket.kind === 'elsewhere') return set({ status: 'elsewhere' })
      if (ticket.kind === 'not-now') {
        // Whoever has no business there just now does not wait to be shown out.
        if (room.state !== ConnectionState.Disconnected) await room.disconnect()
        return again()
      }
      if (ticket.kind === 'companion') {
        set({ status: ticket.reason === 'own-call' ? 'ownCall' : 'companion' })
        // The set speaks elsewhere now, and nobody stays behind here.
        if (ticket.reason === 'own-call' && room.state !== ConnectionState.Disconnected)
          await room.disconnect()
        // A media server that is only being restarted is taken up again.
        if (ticket.reason === 'no-server') again()
        return
      }
      // One room is left before the other's key is taken: nothing said on the way can be opened in both.
      if (room.state !== ConnectionState.Disconnected) await room.disconnect()
      goTo(ticket)
      await takeKey()
      await room.setE2EEEnabled(true)
      await room.connect(new URL(ticket.path, location.href).href.replace(/^http/, 'ws'), ticket.token)
      clearTimeout(timer)
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
      const older = movedMeanwhile
      movedMeanwhile = false
      if (older) void join(false)
    }
  }

  /** Whoever comes back from the side room, however it ended, opens the microphone themselves; after a reload, too. */
  function goTo({ aside: other, room: name, key }: Extract<MediaTicket, { kind: 'livekit' }>): void {
    if (other !== undefined) hush.remember(true)
    else if (aside !== undefined) {
      wanted.microphone = false
      set({ closedByFloor: true })
    }
    aside = other === undefined ? undefined : { other, room: name, ...(key === undefined ? {} : { key }) }
    set({ aside: other })
  }

  /** Microphone and camera as the person had them; each may fail without the other. */
  async function bringBack(): Promise<void> {
    await Promise.all([
      wanted.microphone ? setMicrophone(true) : undefined,
      wanted.camera ? setCamera(true) : undefined,
    ])
  }

  async function takeKey(): Promise<void> {
    const apart = aside
    await keys.install(
      apart === undefined
        ? await sealing.mediaKey(session)
        : await (await asideKeys()).asideKey(sealing, session, apart),
    )
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
    movedMeanwhile = joining
    void join(false)
  }
  socket.on('mediaMoved', moved)
  // Of the side room that this person is in, to whoever is seen to support them; of nothing else, to nobody else.
  const giveKey = (name: string, member: MemberId) => {
    const apart = aside
    if (apart?.room !== name || apart.key !== undefined || !supportsMe(member)) return
    void asideKeys()
      .then(({ giveAsideKey }) => giveAsideKey({ socket, sealing, session, aside: apart, member }))
      .catch(() => undefined)
  }
  socket.on('sideKeyWanted', giveKey)
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
    wanted,
    start: () => void join(false),
    moveHere: () => void join(true),
    setMicrophone: async (on) => {
      saveDevices({ microphoneOn: on })
      hush.remember(aside !== undefined)
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
      socket.off('sideKeyWanted', giveKey)
      socket.off('whole', reconnected)
      await room.disconnect()
      worker.terminate()
    },
  }
}
