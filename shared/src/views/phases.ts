import type { PhaseId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { ContinueState } from '../phases/continue/phase.ts'
import { type PhaseState, phaseOf } from '../phases/index.ts'
import type { SessionState } from '../session/session.ts'

/** What everybody sees of the phases that have been on; one that did not change keeps its reference. */
export function createPhasesView(): (all: SessionState['phases']) => Readonly<Record<PhaseId, PhaseState>> {
  const known = new WeakMap<PhaseState, PhaseState>()
  return memo((all) =>
    Object.fromEntries(
      Object.entries<PhaseState>(all).map(([id, state]) => {
        const shown = known.get(state) ?? shownOf(state)
        known.set(state, shown)
        return [id, shown]
      }),
    ),
  )
}

/** What everybody sees of a phase: SPEC CN2 for *continue?*, all of it elsewhere. */
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
