import { remaining, soonMs } from '@setroom/shared'
import { useTick, useView } from '../connection/index.ts'
import { ClockFace } from '../ui/ClockFace.tsx'

/** The phase's clock: the server's instant, drawn by every screen at the same time, and whether it ends soon. */
export function PhaseClock({ size }: { size: 'small' | 'medium' | 'large' }) {
  const clock = useView(({ common }) => common.course.clock)
  const warned = useView(({ common }) => common.course.warned.includes(`${common.course.current}:soon`))
  const now = useTick(clock.kind === 'running' ? 1 : 0, clock.kind === 'running' ? clock.endsAt : 0)
  if (clock.kind === 'idle') return null
  const ms = remaining(clock, now)
  // A phase that was given more time after its warning does not end soon any more.
  const soon = warned && ms <= soonMs(clock.totalMs)
  return <ClockFace ms={ms} size={size} soon={soon} paused={clock.kind === 'stopped'} />
}
