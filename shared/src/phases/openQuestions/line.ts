import type { MemberId } from '../../ids.ts'
import type { PhaseContext } from '../phase.ts'
import { type Hand, type QueueEntry, queueOrder } from './queue.ts'
import type { OpenQuestionsState, Question, Turn } from './state.ts'

/** How long the place of a hand that went down, or whose owner left, is kept, ms (SPEC Q9). */
export const PLACE_KEPT_MS = 120_000

/** Whether a place that was to be kept until that instant still is: no time runs while all stands still (SPEC Q9). */
export const keepsPlace = (until: number, wentOn: (from: number) => number) =>
  wentOn(until - PLACE_KEPT_MS) <= PLACE_KEPT_MS

/** The hold after an answer where an agenda says nothing else, ms (SPEC Q4). */
export const HOLD_MS = 6_000

/** Who may ask in this round: nobody is asked by the presenter, except where anyone questions anyone. */
export function mayAskIn(
  state: Pick<OpenQuestionsState, 'coached'>,
  member: MemberId,
  presenter: MemberId | undefined,
): boolean {
  return state.coached || member !== presenter
}

/** Whoever waits and is here, in the one order (SPEC Q1): by it the law gives the turn, and every screen shows it. */
export function lineOf(
  state: OpenQuestionsState,
  present: readonly MemberId[],
  presenter: MemberId | undefined,
): readonly QueueEntry[] {
  const here = state.hands.filter((h) => present.includes(h.member) && mayAskIn(state, h.member, presenter))
  return queueOrder(here, state.turns, state.called)
}

/** The turn that nothing has come of yet. */
export function unaskedTurn({ turn, ledger }: Pick<OpenQuestionsState, 'turn' | 'ledger'>): Turn | undefined {
  return turn?.state === 'asking' && ledger[turn.question]?.text === undefined ? turn : undefined
}

/** The questions of a round in the order of asking, without a turn that nothing has come of (SPEC Q9). */
export function askedRows(state: Pick<OpenQuestionsState, 'turn' | 'ledger'>): readonly Question[] {
  const unasked = unaskedTurn(state)?.question
  return Object.values(state.ledger)
    .filter(({ id }) => id !== unasked)
    .sort((a, b) => a.at - b.at)
}

/** The hand that goes up now: in the place it was taken down from, while that is kept. */
export function handOf(
  state: OpenQuestionsState,
  member: MemberId,
  followUp: boolean,
  { now, wentOn }: Pick<PhaseContext, 'now' | 'wentOn'>,
): Hand {
  const kept = state.places[member]
  const place = kept !== undefined && keepsPlace(kept.until, wentOn) ? kept.hand : undefined
  // One follow-up: only straight after one's own question, and not after a follow-up of one's own.
  const follows =
    (followUp || place?.followUp === true) && state.turn?.asker === member && !state.turn.hand.followUp
  return { member, at: place?.at ?? now, followUp: follows }
}
