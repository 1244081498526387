import { storedChoice } from './useStoredChoice.ts'

/** Two soft tones each, as frequencies in Hz. */
const tones = {
  /** Somebody waits at the door. */
  knock: [523, 659],
  /** The time is about to end. */
  soon: [440, 440],
  /** A phase or silence is over. */
  over: [523, 392],
} as const

export type Sound = keyof typeof tones

let context: AudioContext | undefined

/** Plays a soft sound, unless sounds are turned off in this browser. Browsers stay silent before the first click. */
export function playSound(sound: Sound): void {
  if (storedChoice('sounds') === 'off') return
  context ??= new AudioContext()
  const { destination, currentTime } = context
  if (context.state === 'suspended') void context.resume().catch(() => undefined)
  for (const [i, frequency] of tones[sound].entries()) {
    const at = currentTime + i * 0.22
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.type = 'sine'
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.06, at + 0.04)
    volume.gain.exponentialRampToValueAtTime(0.0005, at + 0.5)
    tone.connect(volume).connect(destination)
    tone.start(at)
    tone.stop(at + 0.55)
  }
}
