import { useLingui } from '@lingui/react/macro'
import { type Room, RoomEvent, Track } from 'livekit-client'
import { useEffect, useRef } from 'react'
import { AirtimeReporter, VoiceMeter } from '../airtime/index.ts'
import { useOwn, useServerClock, useSocket } from '../connection/index.ts'
import { useQuiet } from '../room/useQuiet.ts'
import { notify } from '../ui/notify.ts'
import { useCall, useCallState } from './CallProvider.tsx'
import type { CallState, CallStatus } from './callState.ts'
import { speakersOf } from './speakers.ts'
import { useHasFloor } from './useHasFloor.ts'

/**
 * Listens to one's own microphone on this device: shows the others that one speaks, reports airtime, and says so when
 * one talks into a closed microphone. Only times leave the browser. Where Setroom does not carry the call it cannot
 * see a mute, so it measures nothing there.
 */
export function useVoice(): void {
  const call = useCall()
  const socket = useSocket()
  const clock = useServerClock()
  const { t } = useLingui()
  const me = useOwn((own) => own.me.id)
  const quiet = useRef(false)
  quiet.current = useQuiet()
  const floor = useRef(false)
  floor.current = useHasFloor()
  // Read when it is said: words that are loaded anew must not take the meter down.
  const muted = useRef('')
  muted.current = t`You are muted. Nobody hears you.`
  const open = useCallState(isMeasured)

  useEffect(() => {
    const reporter = new AirtimeReporter({
      serverNow: () => clock.now(),
      pageNow: () => performance.now(),
      send: (reports) => socket.emit('airtime', reports, (upTo) => reporter.acked(upTo)),
    })
    const meter = new VoiceMeter(
      {
        speaking: (on) => speakersOf(socket).own(me, on),
        level: (level) => call.store.setState({ level }),
        voiced: (stretch) => reporter.voiced(stretch),
        talkingWhileMuted: () => {
          const { microphone, microphoneAllowed } = call.store.getState()
          if (microphone || !microphoneAllowed) return
          if (!quiet.current) void notify({ title: muted.current, key: 'muted', tone: 'warn' })
          // Where nothing may pop up, the microphone's button says it, to whoever is waited for.
          else if (floor.current) call.store.setState({ unheard: true })
        },
      },
      !isMeasured(call.store.getState()),
    )
    let listeningTo: MediaStreamTrack | undefined
    let people: CallState['people'] | undefined
    let ended = false
    /** Whether the microphone was asked for though it is closed: once, not at each change. */
    let asked = false
    // Without a worklet (an old browser) nothing is measured; the call goes on.
    const listenTo = (track: MediaStreamTrack | undefined) => {
      listeningTo = track
      return meter.replaceTrack(track ?? null).catch(() => undefined)
    }
    const listenClosed = async () => {
      asked = true
      const track = await (await closedMicrophone()).listenClosed()
      // Meanwhile the microphone may have been opened, or the call be another page's; and the meter hears a copy of its own.
      const stays = !ended && !leftOff.has(call.store.getState().status)
      if (track !== undefined && stays && listeningTo === undefined) await listenTo(track)
      track?.stop()
    }
    const follow = () => {
      const state = call.store.getState()
      meter.setMuted(!isMeasured(state))
      if (people !== state.people) {
        people = state.people
        meter.setPlayed(playedOf(people))
      }
      if (leftOff.has(state.status)) {
        // The call is another page's now: this one's microphone is not to stay in use.
        asked = false
        if (listeningTo !== undefined) void listenTo(undefined)
        return
      }
      const track = microphoneTrack(call.room)
      if (track !== undefined && track !== listeningTo) void listenTo(track)
      else if (
        state.status === 'connected' &&
        state.microphoneAllowed &&
        !call.wanted.microphone &&
        listeningTo === undefined &&
        !asked
      )
        void listenClosed().catch(() => undefined)
    }
    const stopFollowing = call.store.subscribe(follow)
    call.room.on(RoomEvent.ActiveDeviceChanged, follow)
    follow()
    const online = () => reporter.connected()
    const offline = () => reporter.disconnected()
    if (socket.connected) online()
    socket.on('connect', online)
    socket.on('disconnect', offline)
    return () => {
      ended = true
      stopFollowing()
      call.room.off(RoomEvent.ActiveDeviceChanged, follow)
      socket.off('connect', online)
      socket.off('disconnect', offline)
      void meter.stop()
    }
  }, [call, socket, clock, me])

  useEffect(() => {
    const say = () => socket.emit('microphone', open)
    say()
    socket.on('connect', say)
    return () => {
      socket.off('connect', say)
    }
  }, [socket, open])
}

// Only for whoever comes in with a closed microphone.
const closedMicrophone = () => import('./listenClosed.ts')

/** Where the call is not, or no longer, this page's. */
const leftOff: ReadonlySet<CallStatus> = new Set(['elsewhere', 'ownCall', 'companion'])

/** Whether what is said goes to the set; in the side room nothing is measured. */
function isMeasured({ microphone, status, aside }: CallState): boolean {
  return microphone && status === 'connected' && aside === undefined
}

/** What is heard of the others on this page. */
function playedOf(people: CallState['people']): readonly MediaStreamTrack[] {
  return Object.values(people).flatMap(({ audio, screenAudio }) =>
    [audio, screenAudio].flatMap((sound) => sound?.mediaStreamTrack ?? []),
  )
}

/** The track that a microphone's voice is measured on; undefined while it is closed. */
function microphoneTrack(room: Room): MediaStreamTrack | undefined {
  const publication = room.localParticipant.getTrackPublication(Track.Source.Microphone)
  return publication?.track?.mediaStreamTrack
}
