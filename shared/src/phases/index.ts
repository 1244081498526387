import { actionCommitment } from './actionCommitment/phase.ts'
import { appreciation } from './appreciation/phase.ts'
import { bids } from './bids/phase.ts'
import { break as pause } from './break/phase.ts'
import { checkIn } from './checkIn/phase.ts'
import { clarifying } from './clarifying/phase.ts'
import { close } from './close/phase.ts'
import { continue as goingOn } from './continue/phase.ts'
import { contract } from './contract/phase.ts'
import { designSteps } from './designSteps/phase.ts'
import { knowledgeSharing } from './knowledgeSharing/phase.ts'
import { learningGoals } from './learningGoals/phase.ts'
import { offers } from './offers/phase.ts'
import { openQuestions } from './openQuestions/phase.ts'
import { peerFeedback } from './peerFeedback/phase.ts'
import type { PhaseDefinition } from './phase.ts'
import { presentation } from './presentation/phase.ts'
import { processReflection } from './processReflection/phase.ts'
import { repair } from './repair/phase.ts'
import { reportBack } from './reportBack/phase.ts'
import { silence } from './silence/phase.ts'
import { thinkingHats } from './thinkingHats/phase.ts'

/** Every kind of phase there is. Adding one: a folder here, a folder in client/src/phases, a line in each registry. */
export const phases = {
  checkIn,
  contract,
  learningGoals,
  reportBack,
  bids,
  presentation,
  clarifying,
  openQuestions,
  silence,
  offers,
  actionCommitment,
  appreciation,
  peerFeedback,
  knowledgeSharing,
  thinkingHats,
  designSteps,
  repair,
  processReflection,
  continue: goingOn,
  close,
  break: pause,
} as const

type Phases = typeof phases
export type PhaseKind = keyof Phases

type StateOf<K extends PhaseKind> =
  Phases[K] extends PhaseDefinition<K, infer S, infer _M, infer _E> ? S : never
/** The moves of a phase of kind `K`. */
export type MoveOf<K extends PhaseKind> =
  Phases[K] extends PhaseDefinition<K, infer _S, infer M, infer _E> ? M : never
type EventOf<K extends PhaseKind> =
  Phases[K] extends PhaseDefinition<K, infer _S, infer _M, infer E> ? E : never

/** What a phase of kind `K` keeps in the session. */
export type StateOfPhase<K extends PhaseKind> = StateOf<K>
export type PhaseState = { [K in PhaseKind]: { kind: K; data: StateOf<K> } }[PhaseKind]
export type PhaseMove = { [K in PhaseKind]: { kind: K; move: MoveOf<K> } }[PhaseKind]
export type PhaseEvent = { [K in PhaseKind]: { kind: K; event: EventOf<K> } }[PhaseKind]

/** A definition with its own types forgotten: for code that treats all phases alike. */
export type AnyPhase = PhaseDefinition<PhaseKind, unknown, { type: string }, { type: string }>

/** The definition of a kind, its types forgotten; callers keep state and move of the same kind together. */
export function phaseOf(kind: PhaseKind): AnyPhase {
  return phases[kind] as unknown as AnyPhase
}

export const phaseKinds = Object.keys(phases) as readonly PhaseKind[]
