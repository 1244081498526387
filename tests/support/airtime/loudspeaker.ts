import { SCRIPT_RATE } from './syntheticVoice.ts'

/** How a loudspeaker comes back: after the browser and the room, and from a wall. */
const ways = [
  { ms: 230, decibels: 0 },
  { ms: 290, decibels: -12 },
]

/**
 * What a microphone hears beside `own`, as long: what is `played`, at `decibels` of it and later, until cancellation has
 * learnt to take it out, which is so from `settled` (seconds) on.
 */
export function besideLoudspeaker(
  own: Float32Array,
  played: Float32Array,
  { decibels, settled }: { decibels: number; settled: number },
): Float32Array<ArrayBuffer> {
  const heard = Float32Array.from(own)
  for (const way of ways) {
    const late = Math.round((way.ms / 1000) * SCRIPT_RATE)
    const gain = 10 ** ((decibels + way.decibels) / 20)
    for (let i = late; i < Math.min(heard.length, settled * SCRIPT_RATE); i++)
      heard[i] = (heard[i] ?? 0) + gain * (played[i - late] ?? 0)
  }
  return heard
}
