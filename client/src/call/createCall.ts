import type { MediaTicket, MemberId, Whole } from '@setroom/shared'
import { ConnectionState, DisconnectReason, Room, RoomEvent } from 'livekit-client'
import e2eeWorkerUrl from 'livekit-client/e2ee-worker?worker&url'
import { createStore } from 'zustand/vanilla'
import { workerUrl } from '../app/trustedTypes.ts'
import { callChanges } from './callChanges.ts'
import type { Aside, Call, CallParts } from './callParts.ts'
import { beforeCall, type CallState, type Device } from './callState.ts'
import { captureOptions } from './captureOptions.ts'
import { loadDevices, saveDevices } from './deviceChoice.ts'
import { deviceTrouble } from './deviceTrouble.ts'
import { isLocked } from './joining.ts'
import { type Attempt, createJoinLoop, type Outcome } from './joinLoop.ts'
import { keepAsWanted } from './keepAsWanted.ts'
import { MediaKeyProvider } from './MediaKeyProvider.ts'
import { mayPublishMicrophone } from './mayPublishMicrophone.ts'
import { dropDead, type OwnDevice, published, turnDevice } from './ownTracks.ts'
import { peopleInRoom } from './peopleInRoom.ts'

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
  const joins = createJoinLoop(join, () => room.state === ConnectionState.Connected)
  /** How many connections are gone. */
  let gone = 0
  // The side room, by the ticket that this page goes or went there with.
  let aside: Aside | undefined
  // What the person wants; a reconnect and a new room bring it back.
  const wanted = { microphone: !hush.onComingIn() && devices.microphoneOn, camera: devices.cameraOn }

  const set = (change: Partial<CallState>) => store.setState(change)
  function trouble(device: Device, error?: unknown): void {
    const { [device]: _, ...others } = store.getState().trouble
    set({ trouble: error === undefined ? others : { ...others, [device]: deviceTrouble(error) } })
  }
  const reconnecting = () => set({ status: 'reconnecting' })

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
  room.on(RoomEvent.Reconnecting, reconnecting)
  room.on(RoomEvent.SignalReconnecting, reconnecting)
  room.on(RoomEvent.Reconnected, () => {
    set({ status: 'connected' })
    void bringBack()
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
    gone += 1
    look()
    if (reason !== DisconnectReason.CLIENT_INITIATED && joins.lost()) reconnecting()
  })

  async function join({ move, isCurrent, informed }: Attempt): Promise<Outcome> {
    let answered = false
    try {
      const ticket: MediaTicket = await socket.timeout(8_000).emitWithAck('media', move)
      if (!isCurrent()) return 'left'
      answered = true
      informed()
      if (ticket.kind === 'elsewhere') {
        set({ status: 'elsewhere' })
        return 'left'
      }
      if (ticket.kind === 'companion') set({ status: ticket.reason === 'own-call' ? 'ownCall' : 'companion' })
      // A media server that is only being restarted is taken up again.
      if (ticket.kind === 'companion' && ticket.reason === 'no-server') return 'again'
      // Whoever has no business there just now does not wait to be shown out, and where the set speaks elsewhere now
      // nobody stays behind. One room is left before the other's key is taken: nothing said on the way can be opened
      // in both.
      await room.disconnect()
      if (ticket.kind === 'companion') return 'left'
      if (ticket.kind === 'not-now') return 'again'
      goTo(ticket)
      await takeKey()
      await room.setE2EEEnabled(true)
      if (!isCurrent()) return 'left'
      await room.connect(new URL(ticket.path, location.href).href.replace(/^http/, 'ws'), ticket.token)
      set({ status: 'connected', soundBlocked: !room.canPlaybackAudio, undecryptable: false })
      // The rights that one joins with are no change to LiveKit: it says nothing of them.
      lookAtRights()
      void bringBack()
      return 'joined'
    } catch (error) {
      if (!isCurrent()) return 'left'
      const { status } = store.getState()
      // Where the room carries no call, one that cannot be asked for now is none that was lost: nothing moves.
      const none = !answered && (status === 'companion' || status === 'ownCall')
      if (!none) set({ status: isLocked(error) ? 'locked' : 'failed' })
      return 'again'
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

  /** What is published is compared with what is wanted; what somebody else closed stays closed. */
  async function bringBack(): Promise<void> {
    await dropDead(room)
    for (const device of ['microphone', 'camera'] as const) {
      const there = published(room, device)
      if (wanted[device] ? there === undefined : there?.isMuted === false) void keep[device]()
    }
    look()
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

  const keeping = (device: OwnDevice) =>
    keepAsWanted({
      wanted: () => wanted[device],
      connection: () => gone,
      turn: () => turnDevice(room, device, wanted).finally(look),
      tell(error) {
        if (error === undefined || device === 'camera' || store.getState().microphoneAllowed)
          trouble(device, error)
      },
    })
  const keep = { microphone: keeping('microphone'), camera: keeping('camera') }

  function setMicrophone(on: boolean): Promise<void> {
    wanted.microphone = on
    if (on) set({ closedByFloor: false })
    return keep.microphone()
  }

  function closeForThem(): Promise<void> {
    hush.remember(true)
    return setMicrophone(false)
  }

  const moved = (why: 'elsewhere' | 'again') => {
    if (why === 'again') return joins.join()
    joins.leave()
    set({ status: 'elsewhere' })
    void room.disconnect()
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
    if (joined && room.localParticipant.identity.endsWith(`:${connection}`)) joins.resumes()
    else joins.join()
  }
  socket.on('whole', reconnected)

  return {
    store,
    room,
    wanted,
    start: () => joins.join(),
    moveHere: () => joins.join(true),
    setMicrophone: async (on) => {
      saveDevices({ microphoneOn: on })
      hush.remember(aside !== undefined)
      await setMicrophone(on)
    },
    hush: closeForThem,
    setCamera: async (on) => {
      saveDevices({ cameraOn: on })
      wanted.camera = on
      await keep.camera()
    },
    async setSharing(on) {
      try {
        await room.localParticipant.setScreenShareEnabled(on, { audio: true })
      } catch (error) {
        // Closing the browser's own dialog is a choice, not a fault.
        if (deviceTrouble(error) !== 'denied') trouble('screen', error)
      }
      await dropDead(room)
      look()
    },
    async choose(kind, deviceId) {
      const name = kind === 'audioinput' ? 'microphone' : kind === 'videoinput' ? 'camera' : 'speaker'
      saveDevices({ [name]: deviceId })
      await room.switchActiveDevice(kind, deviceId).catch((error: unknown) => {
        if (name !== 'speaker') trouble(name, error)
      })
    },
    async playSound() {
      await room.startAudio()
      set({ soundBlocked: !room.canPlaybackAudio })
    },
    takeKey,
    async stop() {
      joins.leave()
      socket.off('mediaMoved', moved)
      socket.off('sideKeyWanted', giveKey)
      socket.off('whole', reconnected)
      await room.disconnect()
      worker.terminate()
    },
  }
}
