import type { MemberId } from '../ids.ts'
import { type Rejection, reject } from '../rejection.ts'
import { type MoveContext, type PhaseContext, participants } from './phase.ts'

/** A round of turns: everybody once, skipping allowed, latecomers at the end. */
export type TurnsState = {
  order: readonly MemberId[]
  done: readonly MemberId[]
  skipped: readonly MemberId[]
  now: MemberId | null
}

export type TurnsMove = { type: 'turn.done' } | { type: 'turn.skip' } | { type: 'turn.give'; to: MemberId }

export type TurnsEvent =
  | { type: 'turnEnded'; member: MemberId; skipped: boolean; next: MemberId | null }
  | { type: 'turnGiven'; to: MemberId }

/** Who may try which move; whose turn it is decides further. */
export const turnsPolicy = {
  'turn.done': participants,
  'turn.skip': participants,
  'turn.give': participants,
} as const

/** Everybody here, in the order given; the first begins. */
export function beginTurns(order: readonly MemberId[]): TurnsState {
  return { order, done: [], skipped: [], now: order[0] ?? null }
}

function nextAfter(state: TurnsState, context: PhaseContext): MemberId | null {
  const over = new Set([...state.done, ...state.skipped, state.now])
  // A presenter left out at the beginning (of appreciation: it is for them) is no latecomer.
  const late = context.present.filter((m) => !state.order.includes(m) && m !== context.presenter)
  const line = [...state.order, ...late]
  return line.find((m) => !over.has(m) && context.present.includes(m)) ?? null
}

/** SPEC T1–T4: the holder or the controls end a turn; either may give it to somebody who has not had one. */
export function decideTurns(
  state: TurnsState,
  move: TurnsMove,
  context: MoveContext,
): readonly TurnsEvent[] | Rejection {
  const holds = state.now !== null && state.now === context.actor
  if (!holds && !context.steers) return reject('not-allowed')
  switch (move.type) {
    case 'turn.done':
    case 'turn.skip':
      if (state.now === null) return reject('not-now')
      return [
        {
          type: 'turnEnded',
          member: state.now,
          skipped: move.type === 'turn.skip',
          next: nextAfter(state, context),
        },
      ]
    case 'turn.give':
      if (!context.present.includes(move.to)) return reject('unknown')
      if (move.to === context.presenter) return reject('not-allowed')
      if (state.now === move.to) return reject('already')
      return [{ type: 'turnGiven', to: move.to }]
  }
}

/** Whoever had the turn and loses it to somebody else stays in line. */
export function evolveTurns(state: TurnsState, event: TurnsEvent): TurnsState {
  switch (event.type) {
    case 'turnEnded':
      return {
        ...state,
        done: event.skipped ? state.done : [...state.done, event.member],
        skipped: event.skipped ? [...state.skipped, event.member] : state.skipped,
        now: event.next,
        order:
          event.next === null || state.order.includes(event.next)
            ? state.order
            : [...state.order, event.next],
      }
    case 'turnGiven':
      return {
        ...state,
        now: event.to,
        order: state.order.includes(event.to) ? state.order : [...state.order, event.to],
        done: state.done.filter((m) => m !== event.to),
        skipped: state.skipped.filter((m) => m !== event.to),
      }
  }
}

/** Only the one whose turn it is. */
export function turnSpeakers(state: TurnsState): readonly MemberId[] {
  return state.now === null ? [] : [state.now]
}
