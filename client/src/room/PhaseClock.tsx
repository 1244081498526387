import { remaining } from '@setroom/shared'
import { useTick, useView } from '../connection/index.ts'
import { ClockFace } from '../ui/ClockFace.tsx'

/** The phase's clock: the server's instant, drawn by every screen at the same time. */
export function PhaseClock({ size }: { size: 'small' | 'medium' | 'large' }) {
  const clock = useView(({ common }) => common.course.clock)
  const now = useTick(clock.kind === 'running' ? 1 : 0, clock.kind === 'running' ? clock.endsAt : 0)
  if (clock.kind === 'idle') return null
  return <ClockFace ms={remaining(clock, now)} size={size} paused={clock.kind === 'stopped'} />
}
