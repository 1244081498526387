import type { MemberId, TextId } from '../ids.ts'
import { type Rejection, reject } from '../rejection.ts'
import type { Sealed, Text } from '../sealing/index.ts'
import { type MoveContext, type PhaseContext, participants, steering } from './phase.ts'

/** What somebody noted in a step; it stays in sight in the steps after it. */
export type StepNote = { id: TextId; author: MemberId; step: number; at: number; text: Text }

/**
 * A problem-solving framework as steps, each with a time of its own. Steps are told apart by their place, from 0. Their
 * time is told by the phase's clock, so it stands when that stands, and minutes given to the phase go to the step that
 * is on (SPEC TS).
 */
export type StepsState = {
  now: number
  /** What the phase had left, ms, when the step that is on was begun. */
  leftAtStart: number
  /** How long each is to take, ms. */
  lengths: readonly number[]
  /** What was spent in each before, ms. */
  used: readonly number[]
  notes: Readonly<Record<TextId, StepNote>>
}
export type StepsMove = { type: 'step.go'; step: number } | { type: 'step.note'; text: Sealed }
export type StepsEvent =
  | { type: 'stepBegun'; step: number; leftMs: number }
  | { type: 'stepNoted'; note: StepNote }

/** Who may try which move. */
export const stepsPolicy = { 'step.go': steering, 'step.note': participants } as const

/** Many more are a mistake, or an attack. */
const MOST_NOTES = 300

/** Steps of these weights, sharing the phase's time; the first is on. */
export function beginSteps(weights: readonly number[], { leftMs }: PhaseContext): StepsState {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    now: 0,
    leftAtStart: leftMs,
    lengths: weights.map((weight) => Math.round((leftMs * weight) / whole)),
    used: weights.map(() => 0),
    notes: {},
  }
}

/** SPEC TS1–TS3: whoever holds the controls goes to any step; everybody notes what they like. */
export function decideSteps(
  state: StepsState,
  move: StepsMove,
  { actor, now, leftMs }: MoveContext,
): readonly StepsEvent[] | Rejection {
  if (actor === 'system') return reject('not-allowed')
  switch (move.type) {
    case 'step.go':
      if (state.lengths[move.step] === undefined) return reject('unknown')
      if (state.now === move.step) return reject('already')
      return [{ type: 'stepBegun', step: move.step, leftMs }]
    case 'step.note': {
      const { id } = move.text
      if (state.notes[id] !== undefined) return reject('already')
      if (Object.keys(state.notes).length >= MOST_NOTES) return reject('too-many')
      return [{ type: 'stepNoted', note: { id, author: actor, step: state.now, at: now, text: move.text } }]
    }
  }
}

/** Time spent in a step is kept for when it is on again. */
export function evolveSteps(state: StepsState, event: StepsEvent): StepsState {
  switch (event.type) {
    case 'stepBegun': {
      const spent = state.leftAtStart - event.leftMs
      return {
        ...state,
        now: event.step,
        leftAtStart: event.leftMs,
        used: state.used.map((ms, step) => (step === state.now ? ms + spent : ms)),
      }
    }
    case 'stepNoted':
      return { ...state, notes: { ...state.notes, [event.note.id]: event.note } }
  }
}

/** What the step that is on has left, ms, when the phase has `leftMs` left; below zero is overtime. */
export function stepLeft(
  { now, leftAtStart, lengths, used }: Pick<StepsState, 'now' | 'leftAtStart' | 'lengths' | 'used'>,
  leftMs: number,
): number {
  return (lengths[now] ?? 0) - (used[now] ?? 0) - (leftAtStart - leftMs)
}
