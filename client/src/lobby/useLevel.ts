import { useEffect, useState } from 'react'

/** How loud a microphone is, 0 (−60 dB) to 1 (−10 dB), about fifteen times a second. */
export function useLevel(track: MediaStreamTrack | undefined): number {
  const [level, setLevel] = useState(0)
  useEffect(() => {
    if (track === undefined) {
      setLevel(0)
      return
    }
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 1_024
    const source = context.createMediaStreamSource(new MediaStream([track]))
    source.connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
      const decibels = 10 * Math.log10(power + 1e-12)
      setLevel(Math.min(1, Math.max(0, (decibels + 60) / 50)))
    }, 66)
    const resume = () => void context.resume()
    // Where a browser starts no sound before the page was touched, by whatever hand.
    const touches = ['pointerdown', 'keydown'] as const
    for (const touch of touches) document.addEventListener(touch, resume)
    return () => {
      clearInterval(timer)
      for (const touch of touches) document.removeEventListener(touch, resume)
      void context.close()
    }
  }, [track])
  return level
}
