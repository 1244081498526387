import { useEffect, useReducer } from 'react'
import { useServerClock } from './useServerClock.ts'

/**
 * Server time now (epoch ms), and a redraw `hz` times a second just after whole steps from `anchor` (epoch ms), so
 * that all screens change their digits together: for a countdown pass the instant it ends. At 0 hz nothing is redrawn.
 */
export function useTick(hz: number, anchor = 0): number {
  const clock = useServerClock()
  const [, redraw] = useReducer((count: number) => count + 1, 0)

  useEffect(() => {
    if (hz <= 0) return
    const step = 1_000 / hz
    let timer: ReturnType<typeof setTimeout>
    const aim = () => {
      clearTimeout(timer)
      const into = (((clock.now() - anchor) % step) + step) % step
      // A millisecond late rather than early: early would show the old digit for a whole step.
      timer = setTimeout(tick, step - into + 1)
    }
    const tick = () => {
      redraw()
      aim()
    }
    const seen = () => {
      if (document.visibilityState === 'visible') tick()
    }
    aim()
    const stop = clock.subscribe(tick)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer)
      stop()
      document.removeEventListener('visibilitychange', seen)
    }
  }, [clock, hz, anchor])

  return clock.now()
}
