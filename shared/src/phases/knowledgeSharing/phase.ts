import type { MemberId, TextId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { membership, type PhaseDefinition, participants } from '../phase.ts'

/** What somebody takes away from what somebody taught. */
export type Takeaway = { id: TextId; author: MemberId; teacher: MemberId; at: number; text: Text }
export type KnowledgeSharingState = {
  /** Who teaches just now, or taught last; null before anybody did. */
  teacher: MemberId | null
  /** Questions are open: the teaching is over. */
  questions: boolean
  takeaways: Readonly<Record<TextId, Takeaway>>
}
export type KnowledgeSharingMove =
  | { type: 'sharing.begin'; teacher: MemberId }
  | { type: 'sharing.questions'; open: boolean }
  | { type: 'takeaway.write'; text: Sealed }
export type KnowledgeSharingEvent =
  | { type: 'sharingBegun'; teacher: MemberId }
  | { type: 'sharingQuestions'; open: boolean }
  | { type: 'takeawayWritten'; takeaway: Takeaway }

/** A member teaches the set something; questions come after, and everybody writes what they take away (SPEC KS). */
export const knowledgeSharing: PhaseDefinition<
  'knowledgeSharing',
  KnowledgeSharingState,
  KnowledgeSharingMove,
  KnowledgeSharingEvent
> = {
  kind: 'knowledgeSharing',
  minutes: 15,
  floor: { policy: 'turns', mode: 'soft' },
  chat: true,
  expectation: { kind: 'none' },
  inRound: false,
  prompts: 4,
  policy: { 'sharing.begin': membership, 'sharing.questions': membership, 'takeaway.write': participants },
  begin: () => ({ teacher: null, questions: false, takeaways: {} }),
  decide(state, move, { actor, members, now, steers }) {
    if (actor === 'system') return reject('not-allowed')
    const teaches = state.teacher === actor
    switch (move.type) {
      case 'sharing.begin': {
        if (state.teacher === move.teacher) return reject('already')
        const taken = state.teacher !== null && !state.questions
        if (!steers && (move.teacher !== actor || taken)) return reject('not-allowed')
        if (!members.includes(move.teacher)) return reject('unknown')
        return [{ type: 'sharingBegun', teacher: move.teacher }]
      }
      case 'sharing.questions':
        if (state.teacher === null) return reject('not-now')
        if (!teaches && !steers) return reject('not-allowed')
        if (state.questions === move.open) return reject('already')
        return [{ type: 'sharingQuestions', open: move.open }]
      case 'takeaway.write': {
        if (state.teacher === null) return reject('not-now')
        const { id } = move.text
        if (state.takeaways[id] !== undefined) return reject('already')
        const takeaway = { id, author: actor, teacher: state.teacher, at: now, text: move.text }
        return [{ type: 'takeawayWritten', takeaway }]
      }
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'sharingBegun':
        return { ...state, teacher: event.teacher, questions: false }
      case 'sharingQuestions':
        return { ...state, questions: event.open }
      case 'takeawayWritten': {
        const { takeaway } = event
        // One's own words are changed by writing anew.
        const others = Object.entries<Takeaway>(state.takeaways).filter(
          ([, { author, teacher }]) => author !== takeaway.author || teacher !== takeaway.teacher,
        )
        return { ...state, takeaways: { ...Object.fromEntries(others), [takeaway.id]: takeaway } }
      }
    }
  },
  speakers: ({ teacher, questions }) => (teacher === null || questions ? 'everybody' : [teacher]),
}
