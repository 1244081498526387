import type { AirtimeReport } from '@setroom/shared'
import { createVoiceNode } from '../../../client/src/airtime/createVoiceNode.ts'
import { AirtimeReporter, type VoicedStretch, VoiceMeter } from '../../../client/src/airtime/index.ts'

/** What the page has been told, in its own time (ms). */
export type Heard = {
  readonly stretches: VoicedStretch[]
  readonly speaking: { readonly on: boolean; readonly at: number }[]
  readonly reports: AirtimeReport[]
  readonly muted: { readonly muted: boolean; readonly at: number }[]
  readonly reminders: number[]
  readonly violations: string[]
  levels: number
  loudest: number
}

const heard: Heard = {
  stretches: [],
  speaking: [],
  reports: [],
  muted: [],
  reminders: [],
  violations: [],
  levels: 0,
  loudest: 0,
}
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  heard.violations.push(`${violatedDirective} ${blockedURI} ${sample}`)
})

const contexts: AudioContext[] = []
const OwnContext = window.AudioContext
window.AudioContext = class extends OwnContext {
  constructor(options?: AudioContextOptions) {
    super(options)
    contexts.push(this)
  }
}

const reporter = new AirtimeReporter({
  pageNow: () => performance.now(),
  serverNow: () => performance.timeOrigin + performance.now(),
  send: (reports) => heard.reports.push(...reports),
})
reporter.connected()
const meter = new VoiceMeter(
  {
    speaking: (on) => heard.speaking.push({ on, at: performance.now() }),
    level: (level) => {
      heard.levels++
      heard.loudest = Math.max(heard.loudest, level)
    },
    voiced: (stretch) => {
      heard.stretches.push(stretch)
      reporter.voiced(stretch)
    },
    talkingWhileMuted: () => heard.reminders.push(performance.now()),
  },
  false,
)
let track: MediaStreamTrack | undefined

const page = {
  /** Opens the microphone as it is, or as the browser improves it for a call. */
  start: async (improved: boolean): Promise<void> => {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: improved, noiseSuppression: improved, autoGainControl: improved },
    })
    track = stream.getAudioTracks()[0]
    if (!track) throw new Error('no microphone')
    await meter.replaceTrack(track)
  },
  /** As the call does it: the call's own track is switched off. */
  mute: (muted: boolean): void => {
    if (track) track.enabled = !muted
    const before = performance.now()
    meter.setMuted(muted)
    // muted by then at the latest, open from then at the earliest
    heard.muted.push({ muted, at: muted ? performance.now() : before })
  },
  replace: (): Promise<void> => meter.replaceTrack(track ?? null),
  suspend: async (): Promise<void> => {
    await contexts.at(-1)?.suspend()
  },
  listening: (): boolean => meter.listening,
  rates: (): number[] => contexts.map((context) => context.sampleRate),
  stop: (): Promise<void> => meter.stop(),
  contextStates: (): string[] => contexts.map((context) => context.state),
  timeOrigin: (): number => performance.timeOrigin,
  heard: (): Heard => heard,
  /** Has the worklet listen to so much noise, this loud (0…1), and says how many batches it told. */
  cost: async (seconds: number, loudness: number): Promise<number> => {
    const context = new OfflineAudioContext(1, seconds * 48_000, 48_000)
    const sound = context.createBuffer(1, seconds * 48_000, 48_000)
    const samples = sound.getChannelData(0)
    for (let i = 0; i < samples.length; i++) samples[i] = Math.sin(i / (10 + (i % 4_800) / 600)) * loudness
    let batches = 0
    const node = await createVoiceNode(context, () => {
      batches++
    })
    const source = context.createBufferSource()
    source.buffer = sound
    source.connect(node)
    source.start()
    await context.startRendering()
    await new Promise((resolve) => setTimeout(resolve, 200))
    return batches
  },
}
export type AirtimePage = typeof page
Object.assign(window, { airtime: page })
