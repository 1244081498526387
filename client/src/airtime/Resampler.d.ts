/** Changes the sample rate of one stream (Hz to Hz) by windowed sinc, in pieces of any length, without losing time. */
export declare class Resampler {
    #private;
    constructor(from: number, to: number);
    /** Takes the next samples and hands out those that have become certain, `emit` once for each. */
    push(samples: Float32Array, emit: (sample: number) => void): void;
}
