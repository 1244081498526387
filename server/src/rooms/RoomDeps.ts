import type { Clock } from '../clock.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Media } from '../media/Media.ts'
import type { Report } from './Fault.ts'
import type { Metrics } from './Metrics.ts'

/** What rooms need from around them. */
export type RoomDeps = {
  journal: Journal
  media: Media
  clock: Clock
  /** 0 ≤ x < 1, from a strong source; `strongRandom` unless a test says otherwise. */
  random?: () => number
  metrics?: Metrics
  /** Takes note of faults; they carry no content. */
  report?: Report
  /** Told when there is something to do at once (a job that is due). */
  wake?: () => void
  /** How long a broken connection still counts as here, ms; 10,000 unless told. */
  graceMs?: number
  /** How long a room nobody is connected to stays in memory, ms; five minutes unless told. */
  idleMs?: number
}
