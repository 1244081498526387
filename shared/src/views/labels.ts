import type { MemberId, QuestionId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { GivenLabel } from '../phases/openQuestions/state.ts'
import type { SessionState } from '../session/session.ts'
import { filter, sameEntries } from './records.ts'

/** Labels by question, and whose they are. */
export type LabelsView = Readonly<Record<QuestionId, GivenLabel>>

/** All labels of a session; whatever else happens in it, they stay the same object. */
export function createLabels(): (phases: SessionState['phases']) => LabelsView {
  return memo((phases) => {
    const given = Object.values(phases).map(({ kind, data }) => kind === 'openQuestions' && data.labels)
    return Object.assign({}, ...given) as LabelsView
  }, sameEntries)
}

/** SPEC Q7: what one person sees of them: of what they asked, what they gave, and all for whoever sees all. */
export function createLabelsView(): (all: LabelsView, me: MemberId, seesAll: boolean) => LabelsView {
  return memo(
    (all, me, seesAll) =>
      seesAll ? all : filter<QuestionId, GivenLabel>(all, ({ asker, by }) => asker === me || by === me),
    sameEntries,
  )
}
