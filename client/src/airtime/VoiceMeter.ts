import { createVoiceNode } from './createVoiceNode.ts'
import { RNNOISE_RATE } from './rnnoise.ts'
import { type VoiceEvents, VoiceListener } from './VoiceListener.ts'
import type { VoiceBatch } from './voiceBatch.ts'

/** One audio context with the worklet in it, and the microphone connected to it. */
type Circuit = {
  readonly context: AudioContext
  readonly node: AudioWorkletNode
  readonly source: MediaStreamAudioSourceNode
  readonly clone: MediaStreamTrack
}

/**
 * Listens to a microphone on this device and tells when its person speaks. It listens to a clone of the track, which
 * stays open when the call's own track is muted; only times leave the audio thread.
 */
export class VoiceMeter {
  readonly #listener: VoiceListener
  readonly #life = new AbortController()
  #circuit: Circuit | undefined
  #played: readonly MediaStreamTrack[] = []
  /** What is played, while it is listened to. */
  #echoes: readonly AudioNode[] = []
  /** Changes of microphone, one after the other. */
  #changing: Promise<void> = Promise.resolve()

  /** Begins muted or not; nothing is heard before `replaceTrack`. */
  constructor(events: VoiceEvents, muted: boolean) {
    this.#listener = new VoiceListener(events, muted)
    // browsers start audio after a gesture only, and phones interrupt it for a call
    const resume = (): void => this.#resume()
    for (const gesture of ['pointerdown', 'keydown', 'visibilitychange']) {
      document.addEventListener(gesture, resume, { signal: this.#life.signal, passive: true })
    }
  }

  /**
   * Listens to this microphone from now on, to none with null. Rejects when the browser has no AudioWorklet (a page
   * without https) or the worklet cannot be loaded; then nothing is heard and the meter may be tried again.
   */
  replaceTrack(track: MediaStreamTrack | null): Promise<void> {
    const changed = this.#changing.then(() => this.#change(track))
    this.#changing = changed.catch(() => undefined)
    return changed
  }

  /**
   * What this page plays from now on. It is listened to until echo cancellation has settled, and not longer: that takes
   * time on the audio thread.
   */
  setPlayed(tracks: readonly MediaStreamTrack[]): void {
    this.#played = tracks
    this.#listenToPlayed()
  }

  /** What is said while muted does not count, and is not told to anybody. */
  setMuted(muted: boolean): void {
    this.#listener.setMuted(muted, performance.now())
  }

  /** Whether sound is being listened to: false without a microphone and until the browser lets audio start. */
  get listening(): boolean {
    return this.#circuit?.context.state === 'running'
  }

  /** Ends for good; the last stretch of speech is told as ended. */
  stop(): Promise<void> {
    this.#life.abort()
    return this.replaceTrack(null)
  }

  async #change(track: MediaStreamTrack | null): Promise<void> {
    if (this.#life.signal.aborted) track = null
    if (track && this.#circuit && this.#plug(this.#circuit, track)) return
    await this.#close()
    if (!track) return
    try {
      this.#circuit = await this.#open(track, { sampleRate: RNNOISE_RATE, latencyHint: 'interactive' })
    } catch (error) {
      // Firefox refuses a microphone of another rate than the context's; then the worklet resamples
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error
      this.#circuit = await this.#open(track, { latencyHint: 'interactive' })
    }
    if (this.#life.signal.aborted) await this.#close()
    else {
      this.#listenToPlayed()
      this.#resume()
    }
  }

  /**
   * Puts another microphone into a circuit that stands, so that nothing said meanwhile is missed: a new one takes long
   * on a busy computer. False where the browser refuses this one.
   */
  #plug({ context, node, ...before }: Circuit, track: MediaStreamTrack): boolean {
    const clone = track.clone()
    clone.enabled = true
    try {
      const source = context.createMediaStreamSource(new MediaStream([clone]))
      before.source.disconnect()
      source.connect(node)
      before.clone.stop()
      this.#circuit = { context, node, source, clone }
    } catch {
      clone.stop()
      return false
    }
    this.#listener.another()
    this.#listenToPlayed()
    this.#resume()
    return true
  }

  async #open(track: MediaStreamTrack, options: AudioContextOptions): Promise<Circuit> {
    const context = new AudioContext(options)
    const clone = track.clone()
    clone.enabled = true
    try {
      const source = context.createMediaStreamSource(new MediaStream([clone]))
      const node = await createVoiceNode(context, this.#hear)
      source.connect(node)
      context.addEventListener('statechange', () => this.#resume())
      return { context, node, source, clone }
    } catch (error) {
      clone.stop()
      await context.close()
      throw error
    }
  }

  async #close(): Promise<void> {
    const circuit = this.#circuit
    this.#circuit = undefined
    if (circuit) {
      circuit.source.disconnect()
      circuit.node.port.onmessage = null
      circuit.node.port.postMessage('stop')
      circuit.clone.stop()
      await circuit.context.close()
    }
    this.#listener.another()
  }

  readonly #hear = ({ at, numbers }: VoiceBatch): void => {
    // both clocks read now: whatever time the message took, it falls out; `Date.now` is rounded, but nothing is from the future
    const now = performance.now()
    this.#listener.hear(Math.min(now, now - (Date.now() - at)), numbers)
    if (this.#echoes.length > 0 && this.#listener.settled) this.#listenToPlayed()
  }

  #listenToPlayed(): void {
    for (const echo of this.#echoes) echo.disconnect()
    this.#echoes = []
    const circuit = this.#circuit
    if (!circuit || this.#listener.settled) return
    try {
      this.#echoes = this.#played.map((track) => {
        const echo = circuit.context.createMediaStreamSource(new MediaStream([track]))
        echo.connect(circuit.node, 0, 1)
        return echo
      })
    } catch {
      // Of another rate than the context's, and the browser refuses: then nothing is doubted for it.
    }
  }

  #resume(): void {
    const context = this.#circuit?.context
    // refused until the next gesture, or until the phone call is over: then it is asked again
    if (context && context.state !== 'running' && context.state !== 'closed')
      context.resume().catch(() => undefined)
  }
}
