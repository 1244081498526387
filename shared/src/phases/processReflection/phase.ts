import type { MemberId, TextId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { type PhaseDefinition, participants, steering } from '../phase.ts'

/** Keep or change; the heading is sealed with the words. */
export type ReflectionNote = { id: TextId; author: MemberId; at: number; text: Text }
export type ReflectionState = {
  notes: Readonly<Record<TextId, ReflectionNote>>
  /** Who did; never what, when or in which order (kept sorted). */
  answered: readonly MemberId[]
  pulse: 'open' | 'closed'
}
export type ReflectionMove =
  | { type: 'note.write'; text: Sealed }
  | { type: 'pulse.answer' }
  | { type: 'pulse.close' }
export type ReflectionEvent =
  | { type: 'noteWritten'; note: ReflectionNote }
  | { type: 'pulseAnswered'; member: MemberId }
  | { type: 'pulseClosed' }

/**
 * What helped and what to do differently. The answers to the pulse themselves never pass through here: they wait
 * outside the journal and are stored once, shuffled, when the pulse is closed (SPEC P1–P5).
 */
export const processReflection: PhaseDefinition<
  'processReflection',
  ReflectionState,
  ReflectionMove,
  ReflectionEvent
> = {
  kind: 'processReflection',
  minutes: 5,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 6,
  policy: {
    'note.write': participants,
    'pulse.answer': ['presenter', 'member'],
    'pulse.close': steering,
  },
  begin: () => ({ notes: {}, answered: [], pulse: 'open' }),
  decide(state, move, context) {
    if (context.actor === 'system') return reject('not-allowed')
    switch (move.type) {
      case 'note.write': {
        const { id } = move.text
        if (state.notes[id] !== undefined) return reject('already')
        return [
          { type: 'noteWritten', note: { id, author: context.actor, at: context.now, text: move.text } },
        ]
      }
      case 'pulse.answer':
        if (state.pulse === 'closed') return reject('not-now')
        if (!context.raters.includes(context.actor)) return reject('not-allowed')
        if (state.answered.includes(context.actor)) return reject('already')
        return [{ type: 'pulseAnswered', member: context.actor }]
      case 'pulse.close':
        return state.pulse === 'closed' ? reject('already') : [{ type: 'pulseClosed' }]
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'noteWritten':
        return { ...state, notes: { ...state.notes, [event.note.id]: event.note } }
      case 'pulseAnswered':
        return { ...state, answered: [...state.answered, event.member].sort() }
      case 'pulseClosed':
        return { ...state, pulse: 'closed' }
    }
  },
  end: (state) => (state.pulse === 'open' ? [{ type: 'pulseClosed' }] : []),
}
