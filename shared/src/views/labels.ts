import type { MemberId, QuestionId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { GivenLabel, Labels } from '../phases/openQuestions/state.ts'
import type { SessionState } from '../session/session.ts'
import { sameEntries } from './records.ts'

/** Labels by question, and whose they are. */
export type LabelsView = Readonly<Record<QuestionId, GivenLabel>>

/** All that was said of a session's questions. */
export type AllLabels = Readonly<Record<QuestionId, Labels>>

/** All labels of a session; whatever else happens in it, they stay the same object. */
export function createLabels(): (phases: SessionState['phases']) => AllLabels {
  return memo((phases) => {
    const given = Object.values(phases).map(({ kind, data }) => kind === 'openQuestions' && data.labels)
    return Object.assign({}, ...given) as AllLabels
  }, sameEntries)
}

/**
 * SPEC Q7: what one person sees of them, one a question: of what they asked, what they gave and, for whoever leads where
 * the set chose so, what was given since it did. The asker's own comes before a note.
 */
export function createLabelsView(): (all: AllLabels, me: MemberId, sees: boolean) => LabelsView {
  return memo((all, me, sees) => {
    const may = ({ asker, by, forLead }: GivenLabel) =>
      asker === me || by === me || (sees && forLead === true)
    const seen = Object.entries<Labels>(all).flatMap(([question, { own, noted }]) => {
      const mine = [own?.label, noted?.label].filter((one) => one !== undefined && may(one))
      // Where the asker's words were erased, what somebody else noted still says something.
      const label = mine.find((one) => one !== undefined && !('gone' in one.text)) ?? mine[0]
      return label === undefined ? [] : [[question, label] as const]
    })
    return Object.fromEntries(seen) as LabelsView
  }, sameEntries)
}
