/**
 * Takes one frame of 10 ms: the probability (0…1) that it holds a voice, the mean square of the difference signal, and
 * the mean square of the samples themselves (0…1), for a level meter.
 */
export type OnVoiceFrame = (probability: number, energy: number, loudness: number) => void;
/**
 * Turns sound into RNNoise frames. The worklet and the `airtime` command both go through here, so that what is
 * measured on a file is what is measured in a call.
 */
export declare class VoiceFrames {
    #private;
    /** `rate` is the sound's sample rate in Hz; `onFrame` is called once for each 10 ms. */
    constructor(module: WebAssembly.Module, rate: number, onFrame: OnVoiceFrame);
    /** Takes the next samples (mono, −1…1), any number of them. */
    push(samples: Float32Array): void;
}
