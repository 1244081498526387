/** Samples RNNoise takes at a time: 10 ms of mono at 48 kHz. */
export declare const FRAME_SAMPLES = 480;
/** The only sample rate RNNoise's model was trained for, in Hz. */
export declare const RNNOISE_RATE = 48000;
/** One voice detector with its own recurrent state; not to be shared between microphones. */
export type Rnnoise = {
    /** Where the next frame's samples go: `FRAME_SAMPLES` floats of −1…1. Asked for anew each frame, since wasm memory may move. */
    readonly input: () => Float32Array;
    /** Takes the frame in `input` and returns the probability (0…1) that it holds a voice. */
    readonly process: () => number;
};
/**
 * Instantiates the compiled module and makes one detector. Stands in for the package's Emscripten glue, which wants
 * `document` or `importScripts` and so cannot start in an AudioWorklet. Synchronous: a worklet's constructor cannot wait.
 */
export declare const createRnnoise: (module: WebAssembly.Module) => Rnnoise;
