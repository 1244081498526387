import type { MemberId, TextId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { type PhaseDefinition, participants, steering } from '../phase.ts'
import {
  beginTurns,
  decideTurns,
  evolveTurns,
  type TurnsEvent,
  type TurnsMove,
  type TurnsState,
  turnSpeakers,
  turnsPolicy,
} from '../turns.ts'

/** What happened for each, what each needs, what we agree. */
export const repairParts = ['happened', 'needs', 'agree'] as const
export type RepairPart = (typeof repairParts)[number]

/** Something the set agreed on, in its writer's words. */
export type Agreement = { id: TextId; author: MemberId; at: number; text: Text }
export type RepairState = {
  part: RepairPart
  /** The turns of this part; of the last one, nobody's. */
  turns: TurnsState
  agreements: Readonly<Record<TextId, Agreement>>
}
export type RepairMove =
  | TurnsMove
  | { type: 'repair.part'; part: RepairPart }
  | { type: 'agreement.write'; text: Sealed }
  | { type: 'agreement.takeBack'; agreement: TextId }
export type RepairEvent =
  | TurnsEvent
  | { type: 'repairPartBegun'; part: RepairPart; order: readonly MemberId[] }
  | { type: 'agreementWritten'; agreement: Agreement }
  | { type: 'agreementTakenBack'; agreement: TextId }

/** Many more are a mistake, or an attack. */
const MOST = 50

/** After a hurt or a conflict: in turns, and without the clock pressing (SPEC RE). */
export const repair: PhaseDefinition<'repair', RepairState, RepairMove, RepairEvent> = {
  kind: 'repair',
  minutes: 30,
  floor: { policy: 'turns', mode: 'soft' },
  chat: false,
  expectation: { kind: 'none' },
  inRound: false,
  unhurried: true,
  prompts: 5,
  policy: {
    ...turnsPolicy,
    'repair.part': steering,
    'agreement.write': participants,
    'agreement.takeBack': participants,
  },
  begin: ({ present }) => ({ part: 'happened', turns: beginTurns(present), agreements: {} }),
  decide(state, move, context) {
    const { actor, now, present } = context
    if (actor === 'system') return reject('not-allowed')
    switch (move.type) {
      case 'turn.done':
      case 'turn.skip':
      case 'turn.give':
        if (state.part === 'agree') return reject('not-now')
        return decideTurns(state.turns, move, context)
      case 'repair.part': {
        if (state.part === move.part) return reject('already')
        return [{ type: 'repairPartBegun', part: move.part, order: move.part === 'agree' ? [] : present }]
      }
      case 'agreement.write': {
        if (state.part !== 'agree') return reject('not-now')
        const { id } = move.text
        if (state.agreements[id] !== undefined) return reject('already')
        if (Object.keys(state.agreements).length >= MOST) return reject('too-many')
        return [{ type: 'agreementWritten', agreement: { id, author: actor, at: now, text: move.text } }]
      }
      case 'agreement.takeBack': {
        const agreement = state.agreements[move.agreement]
        if (agreement === undefined) return reject('unknown')
        if (agreement.author !== actor) return reject('not-allowed')
        return [{ type: 'agreementTakenBack', agreement: agreement.id }]
      }
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'turnEnded':
      case 'turnGiven':
        return { ...state, turns: evolveTurns(state.turns, event) }
      case 'repairPartBegun':
        return { ...state, part: event.part, turns: beginTurns(event.order) }
      case 'agreementWritten': {
        const { agreement } = event
        return { ...state, agreements: { ...state.agreements, [agreement.id]: agreement } }
      }
      case 'agreementTakenBack': {
        const { [event.agreement]: _, ...rest } = state.agreements
        return { ...state, agreements: rest }
      }
    }
  },
  speakers: ({ turns }) => turnSpeakers(turns),
}
