import type { QuestionId } from '../../ids.ts'
import { newId } from '../../session/newId.ts'
import type { PhaseContext } from '../phase.ts'
import { evolveOpenQuestions } from './evolve.ts'
import { lineOf, mayAskIn, unaskedTurn } from './line.ts'
import type { OpenQuestionsEvent, OpenQuestionsState } from './state.ts'

/**
 * What follows from the state alone, whatever brought it about (SPEC Q3): a turn that nothing has come of yet passes on
 * from whoever is no longer here, their hand staying up in its place, or may no longer ask; and a turn that is
 * nobody's goes to whoever stands first.
 */
export function settleOpenQuestions(
  state: OpenQuestionsState,
  context: PhaseContext,
): readonly OpenQuestionsEvent[] {
  const { present, presenter, now } = context
  const events: OpenQuestionsEvent[] = []
  const turn = unaskedTurn(state)
  if (turn !== undefined) {
    const may = mayAskIn(state, turn.asker, presenter)
    if (!may || !present.includes(turn.asker))
      events.push({ type: 'turnSkipped', question: turn.question, back: may, until: null })
  }
  const after = events.reduce(evolveOpenQuestions, state)
  const first = after.turn === null ? lineOf(after, present, presenter)[0] : undefined
  if (first !== undefined) {
    const question = newId<QuestionId>(context.random)
    events.push({ type: 'turnTaken', asker: first.member, question, at: now })
  }
  return events
}

/** The round was left for something else than a break or a silence: whoever waited then does not any more (SPEC W4). */
export function handsAfterOther(state: OpenQuestionsState): readonly OpenQuestionsEvent[] {
  const turn = unaskedTurn(state)
  return [
    ...state.hands.map(({ member }): OpenQuestionsEvent => ({ type: 'handLowered', member, until: null })),
    ...(turn !== undefined
      ? [{ type: 'turnSkipped' as const, question: turn.question, back: false, until: null }]
      : []),
  ]
}
