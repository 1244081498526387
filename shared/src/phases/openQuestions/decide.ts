import type { MemberId, QuestionId } from '../../ids.ts'
import { type Rejection, reject } from '../../rejection.ts'
import { newId } from '../../session/newId.ts'
import type { MoveContext, PhaseContext } from '../phase.ts'
import type { OpenQuestionsMove } from './moves.ts'
import { type Hand, queueOrder } from './queue.ts'
import type { OpenQuestionsEvent, OpenQuestionsState } from './state.ts'

function take(asker: MemberId, context: PhaseContext): OpenQuestionsEvent {
  return { type: 'turnTaken', asker, question: newId<QuestionId>(context.random), at: context.now }
}

/** Whoever stands first among those who are here gets the turn that has become free. */
function nextTurn(
  state: OpenQuestionsState,
  context: PhaseContext,
  hands = state.hands,
): OpenQuestionsEvent[] {
  const here = hands.filter((h) => context.present.includes(h.member) && h.member !== context.presenter)
  const first = queueOrder(here, state.turns, state.called)[0]
  return first === undefined ? [] : [take(first.member, context)]
}

/** SPEC Q1–Q8. */
export function decideOpenQuestions(
  state: OpenQuestionsState,
  move: OpenQuestionsMove,
  context: MoveContext,
): readonly OpenQuestionsEvent[] | Rejection {
  const { actor } = context
  if (actor === 'system')
    return move.type === 'question.next' ? afterAnswer(state, context) : reject('not-allowed')
  const { turn } = state
  switch (move.type) {
    case 'question.raise': {
      if (actor === context.presenter) return reject('not-allowed')
      if (!context.present.includes(actor)) return reject('not-in-the-room')
      if (state.hands.some((h) => h.member === actor)) return reject('already')
      if (turn?.asker === actor && !(move.followUp && turn.state === 'answering')) return reject('already')
      // One follow-up: only straight after one's own question, and not after a follow-up of one's own.
      const followUp = move.followUp && turn?.asker === actor && !hadFollowUp(state, actor)
      const hand: Hand = { member: actor, at: context.now, followUp }
      const raised: OpenQuestionsEvent = { type: 'handRaised', hand }
      return turn === null ? [raised, ...nextTurn(state, context, [...state.hands, hand])] : [raised]
    }
    case 'question.lower':
      if (turn?.asker === actor && turn.state === 'asking') {
        return [{ type: 'turnOver', question: turn.question }, ...nextTurn(state, context)]
      }
      if (!state.hands.some((h) => h.member === actor)) return reject('already')
      return [{ type: 'handLowered', member: actor }]
    case 'question.call': {
      if (move.member === context.presenter || !context.present.includes(move.member))
        return reject('unknown')
      if (turn?.asker === move.member) return reject('already')
      const called: OpenQuestionsEvent = { type: 'askerCalled', member: move.member }
      if (turn === null) return [called, take(move.member, context)]
      const hand: Hand = { member: move.member, at: context.now, followUp: false }
      const raise = state.hands.some((h) => h.member === move.member)
      return raise ? [called] : [called, { type: 'handRaised', hand }]
    }
    case 'question.ask': {
      if (actor === context.presenter) return reject('not-allowed')
      if (!context.present.includes(actor)) return reject('not-in-the-room')
      if (turn !== null && turn.asker !== actor) return reject('not-now')
      // What stands on stage is not written over; another question is another turn.
      if (turn !== null && state.ledger[turn.question]?.text !== undefined) return reject('already')
      const taken = turn === null ? take(actor, context) : undefined
      const question = taken?.type === 'turnTaken' ? taken.question : turn?.question
      if (question === undefined) return reject('not-now')
      return [
        ...(taken === undefined ? [] : [taken]),
        { type: 'questionWritten', question, text: move.text, label: move.label ?? null },
        { type: 'questionPut', question },
      ]
    }
    case 'question.asked':
      if (turn === null || turn.state === 'answering') return reject('not-now')
      if (turn.asker !== actor && !context.steers) return reject('not-allowed')
      return [{ type: 'questionPut', question: turn.question }]
    case 'question.next': {
      if (turn === null) {
        // Somebody who raised a hand, left and came back waits although nobody has the turn.
        const next = nextTurn(state, context)
        return next.length === 0 ? reject('not-now') : next
      }
      return [{ type: 'turnOver', question: turn.question }, ...nextTurn(state, context)]
    }
    case 'question.mark':
      if (state.ledger[move.question] === undefined) return reject('unknown')
      return [{ type: 'questionMarked', question: move.question, mark: move.mark }]
    case 'question.decline': {
      const row = state.ledger[move.question]
      if (row === undefined) return reject('unknown')
      if (row.declined) return reject('already')
      const declined: OpenQuestionsEvent = { type: 'questionDeclined', question: row.id }
      if (turn?.question !== row.id) return [declined]
      return [declined, { type: 'turnOver', question: row.id }, ...nextTurn(state, context)]
    }
    case 'question.label': {
      const row = state.ledger[move.question]
      if (row === undefined) return reject('unknown')
      if (row.asker !== actor && !context.steers) return reject('not-allowed')
      return [{ type: 'questionLabelled', question: row.id, label: move.label, by: actor }]
    }
  }
}

/** By itself it goes on only from a question that has been put, and only to somebody who waits. */
function afterAnswer(
  state: OpenQuestionsState,
  context: PhaseContext,
): readonly OpenQuestionsEvent[] | Rejection {
  const next = nextTurn(state, context)
  if (state.turn?.state !== 'answering' || next.length === 0) return reject('not-now')
  return [{ type: 'turnOver', question: state.turn.question }, ...next]
}

/** The last two rows of the ledger are both this person's: the second was the follow-up. */
function hadFollowUp(state: OpenQuestionsState, member: MemberId): boolean {
  const rows = Object.values(state.ledger).sort((a, b) => a.at - b.at)
  const [before, last] = rows.slice(-2)
  return last !== undefined && before?.asker === member && last.asker === member
}
