import { FEWEST_FOR_SPREAD } from '../../phases/processReflection/pulse.ts'
import { reject } from '../../rejection.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'

type KeepPulse = Extract<SetCommand, { type: 'pulse.keep' }>

/** SPEC TR3: the first browser that shows the answers of five or more keeps the middle ones, once. */
export function decideTrend(
  { set, session }: { set: SetState; session: SessionState | null },
  { phase, text }: KeepPulse,
  { actor }: Judged,
): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const state = session?.phases[phase]
  // What came out is shown while its phase is on; nothing is made of it later.
  if (session?.status !== 'running' || session.current !== phase || state?.kind !== 'processReflection')
    return reject('not-now')
  const { pulse, answered } = state.data
  if (pulse !== 'closed' || answered.length < FEWEST_FOR_SPREAD) return reject('not-now')
  if (set.trends?.pulse[session.id]?.phase === phase) return reject('already')
  return ofSet({ type: 'pulseKept', session: session.id, pulse: { phase, by: actor, text } })
}
