/** Samples RNNoise takes at a time: 10 ms of mono at 48 kHz. */
export const FRAME_SAMPLES = 480
/** The only sample rate RNNoise's model was trained for, in Hz. */
export const RNNOISE_RATE = 48_000

/** RNNoise hears 16-bit integers; Web Audio speaks −1…1. */
const FULL_SCALE = 32_768
const PAGE_BYTES = 65_536

/** One voice detector with its own recurrent state; not to be shared between microphones. */
export type Rnnoise = {
  /** Where the next frame's samples go: `FRAME_SAMPLES` floats of −1…1. Asked for anew each frame, since wasm memory may move. */
  readonly input: () => Float32Array
  /** Takes the frame in `input` and returns the probability (0…1) that it holds a voice. */
  readonly process: () => number
}

/**
 * The exports of `@jitsi/rnnoise-wasm/dist/rnnoise.wasm` 0.2.1. The build minifies their names; these are the ones
 * its own glue (`dist/rnnoise.js`) assigns.
 */
type RnnoiseExports = {
  readonly c: WebAssembly.Memory
  /** Emscripten's constructors. */
  readonly d: () => void
  /** rnnoise_create(model): 0 takes the built-in model. */
  readonly f: (model: number) => number
  /** malloc(bytes). */
  readonly g: (bytes: number) => number
  /** rnnoise_process_frame(state, out, in): the voice probability. */
  readonly j: (state: number, output: number, input: number) => number
}

/**
 * Instantiates the compiled module and makes one detector. Stands in for the package's Emscripten glue, which wants
 * `document` or `importScripts` and so cannot start in an AudioWorklet. Synchronous: a worklet's constructor cannot wait.
 */
export const createRnnoise = (module: WebAssembly.Module): Rnnoise => {
  let memory: WebAssembly.Memory | undefined
  const instance = new WebAssembly.Instance(module, {
    a: {
      // emscripten_resize_heap(bytes) → 1 when there is now enough
      a: (bytes: number): number => {
        if (!memory) return 0
        const missing = (bytes >>> 0) - memory.buffer.byteLength
        if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
        return 1
      },
      // emscripten_memcpy_big(to, from, bytes)
      b: (to: number, from: number, bytes: number): void => {
        if (memory) new Uint8Array(memory.buffer).copyWithin(to, from, from + bytes)
      },
    },
  })
  const rnnoise = instance.exports as RnnoiseExports
  memory = rnnoise.c
  rnnoise.d()
  const state = rnnoise.f(0)
  const address = rnnoise.g(FRAME_SAMPLES * Float32Array.BYTES_PER_ELEMENT)
  if (state === 0 || address === 0) throw new Error('RNNoise found no memory')

  let view = new Float32Array(rnnoise.c.buffer, address, FRAME_SAMPLES)
  const input = (): Float32Array => {
    if (view.buffer !== rnnoise.c.buffer) view = new Float32Array(rnnoise.c.buffer, address, FRAME_SAMPLES)
    return view
  }
  const process = (): number => {
    const samples = input()
    for (let i = 0; i < FRAME_SAMPLES; i++) samples[i] = (samples[i] ?? 0) * FULL_SCALE
    // the cleaned sound is written over the input: it is not wanted
    return rnnoise.j(state, address, address)
  }
  return { input, process }
}
