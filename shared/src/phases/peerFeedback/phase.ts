import type { MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { membership, type PhaseDefinition, steering } from '../phase.ts'

/** The notes themselves are the set's, for they outlive the session; who wrote to whom is not told here. */
export type PeerFeedbackState = {
  /** Who has said that they are done writing; sorted, so that it tells nothing of the order. */
  done: readonly MemberId[]
  /** Everybody has theirs. */
  handedOut: boolean
}
export type PeerFeedbackMove = { type: 'feedback.done'; done: boolean } | { type: 'feedback.handOut' }
export type PeerFeedbackEvent =
  | { type: 'feedbackDone'; member: MemberId; done: boolean }
  | { type: 'feedbackHandedOut' }

/** Each writes to one member and another, for that one alone; the notes are handed out together (SPEC PF). */
export const peerFeedback: PhaseDefinition<
  'peerFeedback',
  PeerFeedbackState,
  PeerFeedbackMove,
  PeerFeedbackEvent
> = {
  kind: 'peerFeedback',
  minutes: 12,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'none' },
  inRound: false,
  prompts: 4,
  policy: { 'feedback.done': membership, 'feedback.handOut': steering },
  begin: () => ({ done: [], handedOut: false }),
  decide(state, move, { actor, members }) {
    if (actor === 'system') return reject('not-allowed')
    if (state.handedOut) return reject('not-now')
    switch (move.type) {
      case 'feedback.done': {
        if (!members.includes(actor)) return reject('not-allowed')
        const { done } = move
        if (state.done.includes(actor) === done) return reject('already')
        const all = done && members.every((member) => member === actor || state.done.includes(member))
        return [
          { type: 'feedbackDone', member: actor, done },
          ...(all ? [{ type: 'feedbackHandedOut' as const }] : []),
        ]
      }
      case 'feedback.handOut':
        return [{ type: 'feedbackHandedOut' }]
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'feedbackDone': {
        const others = state.done.filter((member) => member !== event.member)
        return { ...state, done: event.done ? [...others, event.member].sort() : others }
      }
      case 'feedbackHandedOut':
        return { ...state, handedOut: true }
    }
  },
  end: (state) => (state.handedOut ? [] : [{ type: 'feedbackHandedOut' }]),
}
