import type { PhaseId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { ContinueState } from '../phases/continue/phase.ts'
import { type PhaseState, phaseOf } from '../phases/index.ts'
import type { SessionState } from '../session/session.ts'
import { none, sameEntries } from './records.ts'

/** What everybody sees of the phases that have been on; one that did not change keeps its reference. */
export function createPhasesView(): (all: SessionState['phases']) => Readonly<Record<PhaseId, PhaseState>> {
  const known = new WeakMap<PhaseState, PhaseState>()
  let last: Readonly<Record<PhaseId, PhaseState>> = none
  return memo((all) => {
    last = Object.fromEntries(
      Object.entries<PhaseState>(all).map(([id, state]) => {
        const shown = known.get(state) ?? asBefore(last[id as PhaseId], shownOf(state))
        known.set(state, shown)
        return [id, shown]
      }),
    )
    return last
  })
}

/** Where only what is not shown has changed, nobody is told that it has. */
function asBefore(before: PhaseState | undefined, now: PhaseState): PhaseState {
  return before?.kind === now.kind && sameEntries(before.data, now.data) ? before : now
}

/** What everybody sees of a phase: SPEC CN2 for *continue?*, Q7 for open questions, all of it elsewhere. */
function shownOf(state: PhaseState): PhaseState {
  const shown = phaseOf(state.kind).shown
  return shown === undefined ? state : ({ kind: state.kind, data: shown(state.data) } as PhaseState)
}

/** What of the phase that is on is each one's own: the choices of *continue?*, unless they are open. */
export function unseenChoices({
  current,
  phases,
}: Pick<SessionState, 'current' | 'phases'>): ContinueState['choices'] | undefined {
  const state = current === undefined ? undefined : phases[current]
  return state?.kind === 'continue' && !state.data.opened ? state.data.choices : undefined
}
