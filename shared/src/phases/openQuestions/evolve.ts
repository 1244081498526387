import type { MemberId, QuestionId } from '../../ids.ts'
import { labelled, toldOf, unlabelled } from './labels.ts'
import type { Hand } from './queue.ts'
import type { OpenQuestionsEvent, OpenQuestionsState, Question } from './state.ts'

function change(state: OpenQuestionsState, id: QuestionId, patch: Partial<Question>): OpenQuestionsState {
  const row = state.ledger[id]
  if (row === undefined) return state
  return { ...state, ledger: { ...state.ledger, [id]: { ...row, ...patch } } }
}

const without = (hands: readonly Hand[], member: MemberId) => hands.filter((h) => h.member !== member)

function drop<K extends string, V>(record: Readonly<Record<K, V>>, key: K): Readonly<Record<K, V>> {
  if (!(key in record)) return record
  const { [key]: _, ...rest } = record
  return rest as Readonly<Record<K, V>>
}

/** The hand goes down; its place is kept until that instant, or not at all. */
function lowered(state: OpenQuestionsState, hand: Hand, until: number | null): OpenQuestionsState {
  const { member } = hand
  return {
    ...state,
    hands: without(state.hands, member),
    called: state.called === member ? null : state.called,
    places: until === null ? drop(state.places, member) : { ...state.places, [member]: { hand, until } },
  }
}

/** SPEC Q5: a follow-up is straight after one's own question; once somebody else's turn begins it is a hand like others. */
function followingOnly(hands: readonly Hand[], asker: MemberId): readonly Hand[] {
  return hands.map((hand) => (hand.followUp && hand.member !== asker ? { ...hand, followUp: false } : hand))
}

function taken(
  state: OpenQuestionsState,
  { asker, question, at }: Extract<OpenQuestionsEvent, { type: 'turnTaken' }>,
): OpenQuestionsState {
  const before = state.turns[asker] ?? null
  const hand = state.hands.find((h) => h.member === asker) ?? { member: asker, at, followUp: false }
  const rest = lowered(state, hand, null)
  return {
    ...rest,
    hands: followingOnly(rest.hands, asker),
    turns: { ...state.turns, [asker]: { count: (before?.count ?? 0) + 1, lastAt: at } },
    turn: { asker, question, at, state: 'asking', hand, before },
    ledger: { ...state.ledger, [question]: { id: question, asker, at, declined: false } },
  }
}

function skipped(
  state: OpenQuestionsState,
  { question, back, until }: Extract<OpenQuestionsEvent, { type: 'turnSkipped' }>,
): OpenQuestionsState {
  const { turn } = state
  if (turn?.question !== question) return state
  const { asker, hand, before } = turn
  const rest: OpenQuestionsState = {
    ...unlabelled(state, question),
    turn: null,
    turns: before === null ? drop(state.turns, asker) : { ...state.turns, [asker]: before },
    ledger: drop(state.ledger, question),
  }
  // Whoever raised a hand again meanwhile has it up.
  if (rest.hands.some((h) => h.member === asker)) return rest
  return back ? { ...rest, hands: [...rest.hands, hand] } : lowered(rest, hand, until)
}

/** Total: an event about something that is not there changes nothing. */
export function evolveOpenQuestions(
  state: OpenQuestionsState,
  event: OpenQuestionsEvent,
): OpenQuestionsState {
  switch (event.type) {
    case 'handRaised': {
      const { hand } = event
      const hands = [...without(state.hands, hand.member), hand]
      return { ...state, hands, places: drop(state.places, hand.member) }
    }
    case 'handLowered': {
      const hand = state.hands.find((h) => h.member === event.member)
      return hand === undefined ? state : lowered(state, hand, event.until)
    }
    case 'askerCalled':
      return { ...state, called: event.member }
    case 'turnTaken':
      return taken(state, event)
    case 'turnSkipped':
      return skipped(state, event)
    case 'questionWritten': {
      const written = change(state, event.question, { text: event.text })
      const { label: text } = event
      // Noted before, of something asked aloud, a label is not that of other words.
      return text === null
        ? unlabelled(written, event.question)
        : labelled(unlabelled(written, event.question), event.question, { ...event, text })
    }
    case 'questionPut': {
      if (state.turn?.question !== event.question) return state
      const to = event.to === undefined ? {} : { to: event.to }
      return { ...change(state, event.question, to), turn: { ...state.turn, state: 'answering', ...to } }
    }
    case 'questionResumed':
      return state.turn?.question === event.question
        ? { ...state, turn: { ...state.turn, state: 'asking' } }
        : state
    case 'turnOver':
      return state.turn?.question === event.question ? { ...state, turn: null } : state
    case 'questionMarked':
      return change(state, event.question, { mark: event.mark })
    case 'questionUnmarked': {
      const row = state.ledger[event.question]
      if (row === undefined) return state
      const { mark: _, ...rest } = row
      return { ...state, ledger: { ...state.ledger, [event.question]: rest } }
    }
    case 'questionDeclined':
      return change(state, event.question, { declined: true })
    case 'questionLabelled':
      return labelled(state, event.question, { ...event, text: event.label })
    case 'sharesTold':
      return { ...state, told: toldOf(state, event.questions) }
  }
}
