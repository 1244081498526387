import type { MemberId, QuestionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Hand, Turns } from './queue.ts'

/** One row of the ledger. A turn taken aloud has no text; `label` and `mark` are sealed. */
export type Question = {
  id: QuestionId
  asker: MemberId
  at: number
  text?: Text
  label?: Text
  /** Who labelled it: labels are sealed, their author is part of the seal. */
  labelledBy?: MemberId
  mark?: Text
  declined: boolean
}

export type OpenQuestionsState = {
  hands: readonly Hand[]
  turns: Turns
  called: MemberId | null
  /** Whose question is being asked or answered. `asking` until it has been put, `answering` while it is held. */
  turn: { asker: MemberId; question: QuestionId; at: number; state: 'asking' | 'answering' } | null
  ledger: Readonly<Record<QuestionId, Question>>
}

export type OpenQuestionsEvent =
  | { type: 'handRaised'; hand: Hand }
  | { type: 'handLowered'; member: MemberId }
  | { type: 'askerCalled'; member: MemberId }
  /** Taking a turn writes its own row in the ledger. */
  | { type: 'turnTaken'; asker: MemberId; question: QuestionId; at: number }
  | { type: 'questionWritten'; question: QuestionId; text: Text; label: Text | null }
  | { type: 'questionPut'; question: QuestionId }
  | { type: 'turnOver'; question: QuestionId }
  | { type: 'questionMarked'; question: QuestionId; mark: Text }
  | { type: 'questionDeclined'; question: QuestionId }
  | { type: 'questionLabelled'; question: QuestionId; label: Text; by: MemberId }

function change(state: OpenQuestionsState, id: QuestionId, patch: Partial<Question>): OpenQuestionsState {
  const row = state.ledger[id]
  if (row === undefined) return state
  return { ...state, ledger: { ...state.ledger, [id]: { ...row, ...patch } } }
}

const without = (hands: readonly Hand[], member: MemberId) => hands.filter((h) => h.member !== member)

/** Total: an event about something that is not there changes nothing. */
export function evolveOpenQuestions(
  state: OpenQuestionsState,
  event: OpenQuestionsEvent,
): OpenQuestionsState {
  switch (event.type) {
    case 'handRaised':
      return { ...state, hands: [...without(state.hands, event.hand.member), event.hand] }
    case 'handLowered':
      return {
        ...state,
        hands: without(state.hands, event.member),
        called: state.called === event.member ? null : state.called,
      }
    case 'askerCalled':
      return { ...state, called: event.member }
    case 'turnTaken': {
      const before = state.turns[event.asker]
      return {
        ...state,
        hands: without(state.hands, event.asker),
        called: state.called === event.asker ? null : state.called,
        turns: { ...state.turns, [event.asker]: { count: (before?.count ?? 0) + 1, lastAt: event.at } },
        turn: { asker: event.asker, question: event.question, at: event.at, state: 'asking' },
        ledger: {
          ...state.ledger,
          [event.question]: { id: event.question, asker: event.asker, at: event.at, declined: false },
        },
      }
    }
    case 'questionWritten': {
      const asker = state.ledger[event.question]?.asker
      const label =
        event.label === null || asker === undefined ? {} : { label: event.label, labelledBy: asker }
      return change(state, event.question, { text: event.text, ...label })
    }
    case 'questionPut':
      return state.turn?.question === event.question
        ? { ...state, turn: { ...state.turn, state: 'answering' } }
        : state
    case 'turnOver':
      return state.turn?.question === event.question ? { ...state, turn: null } : state
    case 'questionMarked':
      return change(state, event.question, { mark: event.mark })
    case 'questionDeclined':
      return change(state, event.question, { declined: true })
    case 'questionLabelled':
      return change(state, event.question, { label: event.label, labelledBy: event.by })
  }
}
