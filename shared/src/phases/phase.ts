import type { CommitmentId, GoalId, MemberId, PhaseId } from '../ids.ts'
import type { Role } from '../people/roles.ts'
import type { Rejection } from '../rejection.ts'
import type { Expectation, FloorMode, FloorPolicy } from '../session/floor.ts'

/** What a phase may look at. Deliberately narrow: a phase knows its own state and the people in the room. */
export type PhaseContext = {
  /** Server time, epoch ms. */
  now: number
  /** 0 ≤ x < 1. */
  random: () => number
  phase: PhaseId
  presenter?: MemberId
  /** Who takes part and is here, facilitator last, then whoever listens today; observers and waiting guests left out. */
  present: readonly MemberId[]
  /** Members who are here: neither guests nor observers. */
  members: readonly MemberId[]
  /** Who may answer the pulse just now: those it asks who are here. */
  raters: readonly MemberId[]
  /** Whoever holds the controls. */
  controls: MemberId
  /** The rules of a coached round hold (SPEC X1–X4). */
  coached: boolean
  /** It is agreed that whoever leads sees the labels of questions. */
  labelsToLead: boolean
  /** Everything stands still. */
  paused: boolean
  /** Shown commitments to be reported on in this session, oldest first. */
  toReport: readonly { id: CommitmentId; owner: MemberId }[]
  /** Shown learning goals to be looked at in this session, oldest first. */
  goals: readonly { id: GoalId; owner: MemberId }[]
  /** What the phase's clock has left, ms; below zero is overtime. */
  leftMs: number
  /** How long (ms) things have gone on since that instant: what stood still is left out. */
  wentOn: (from: number) => number
}

export type MoveContext = PhaseContext & {
  actor: MemberId | 'system'
  /** The actor holds the facilitator's controls. */
  steers: boolean
}

/**
 * A phase kind: its rules as data, its moves as pure functions. A move that is not of the phase that is on
 * does not exist. `S` is the state it keeps in the session, `M` its moves, `E` its events.
 */
export type PhaseDefinition<K extends string, S, M extends { type: string }, E extends { type: string }> = {
  kind: K
  /** Default length. */
  minutes: number
  floor: { policy: FloorPolicy; mode: FloorMode }
  /** Chat and reactions are open. */
  chat: boolean
  expectation: Expectation
  /** Belongs to a presenter's round. */
  inRound: boolean
  /** Nobody is pressed by the clock: it is not shown large, and warns of nothing. */
  unhurried?: boolean
  /** How many prompts the catalogue holds for the facilitator; none where somebody tells or everybody thinks. */
  prompts: number
  policy: { readonly [T in M['type']]: readonly Role[] }
  begin(context: PhaseContext): S
  decide(state: S, move: M, context: MoveContext): readonly E[] | Rejection
  evolve(state: S, event: E): S
  /** What everybody may see of the state; absent: all of it. */
  shown?(state: S): S
  /** What still happens when the phase is left. */
  end?(state: S): readonly E[]
  /** What still happens when it is left for something else than a break or a silence, perhaps from there. */
  over?(state: S): readonly E[]
  /** What follows from the state after any command, while the phase is on and nothing is paused. */
  settle?(state: S, context: PhaseContext): readonly E[]
  /** Somebody is here again after so long, ms; what stood still is left out. */
  returned?(state: S, member: MemberId, awayMs: number): readonly E[]
  /** It is entered again, and something else than a break or a silence has been on meanwhile. */
  again?(state: S): readonly E[]
  /** Presenters of the rounds, in order, when an event settles them. */
  presenters?(event: E): readonly MemberId[] | undefined
  /** Who has the floor just now, besides whoever holds the controls; undefined: as the policy says. */
  speakers?(state: S, presenter: MemberId | undefined): readonly MemberId[] | 'everybody'
}

/** Everybody who takes part with a voice of their own. */
export const participants = ['facilitator', 'acting', 'presenter', 'member', 'guest'] as const
/** Whoever holds the facilitator's controls. */
export const steering = ['facilitator', 'acting'] as const
/** Members, whatever else they are at the moment. */
export const membership = ['facilitator', 'acting', 'presenter', 'member'] as const
/** A move that a phase does not have. */
export type NoMove = { type: never }
