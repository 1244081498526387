import type { PhaseWindow, QuietAfterQuestions } from '../airtime/index.ts'
import type { MemberId, PhaseId, SessionId, SetId, TextId } from '../ids.ts'
import type { PhaseState } from '../phases/index.ts'
import type { Text } from '../sealing/index.ts'
import type { AgendaItem } from './agenda.ts'
import type { Clock } from './clock.ts'
import type { Standstill } from './standstill.ts'

export type Person = {
  present: boolean
  /** Instant of the last change of `present`; for somebody gone, when the connection broke. */
  since: number
  /** Raised hand outside the question queue: the instant it went up. Of somebody gone it waits for their return. */
  hand?: number
  /** Where their hand stood that went down: its place is theirs until that instant (epoch ms), later by what stood still. */
  handKept?: { at: number; until: number }
  /** The facilitator muted this person at that instant; only they can unmute. */
  mutedAt?: number
  /** Chose to listen today: nobody is prompted to invite them. */
  listening?: boolean
  /** Counted by turns instead of seconds (signs, types, is interpreted). */
  byTurns?: boolean
}

/** Why everything stands still. `person`: somebody asked for it, no reason needed. */
export type Pause = {
  kind: 'person' | 'processCheck' | 'presenterGone'
  at: number
  /** Who asked for the pause or called the check; for presenterGone, the presenter. */
  by: MemberId
  need?: PauseNeed
}
export type PauseNeed = 'goOn' | 'break' | 'silence' | 'endRound'

export type Guest = 'waiting' | 'admitted' | 'refused'

export type ChatLine = { id: TextId; author: MemberId; at: number; text: Text }

export type SessionState = {
  id: SessionId
  setId: SetId
  version: number
  number: number
  status: 'lobby' | 'running' | 'closed'
  createdAt: number
  startedAt?: number
  closedAt?: number
  /** startedAt + the whole plan, fixed at the start; what "over plan" is measured against. */
  plannedEnd?: number
  agenda: readonly AgendaItem[]
  /** The phase that is on, once running. */
  current?: PhaseId
  clock: Clock
  pause?: Pause
  /** Time already spent in each phase that was left, ms; pauses excluded. */
  spent: Readonly<Record<PhaseId, number>>
  /** Time that was left when a phase was left early, ms: what is given back when it is entered again. */
  left: Readonly<Record<PhaseId, number>>
  phases: Readonly<Record<PhaseId, PhaseState>>
  /** Warnings given, so that each is given once: `${phaseId}:${'soon' | 'over'}`. */
  warned: readonly string[]
  /** Whose seat it is, and who holds the controls now. */
  facilitator: MemberId
  controls: MemberId
  /** Who besides the facilitator held the controls while a phase was on, by phase; absent while nobody did. */
  led?: Readonly<Record<PhaseId, readonly MemberId[]>>
  /** Facilitates beside the facilitator in this session. */
  second?: MemberId
  /** The two facilitators are about to change: who has said so first, offering the controls or asking for them. */
  seatOffer?: MemberId
  people: Readonly<Record<MemberId, Person>>
  guests: Readonly<Record<MemberId, Guest>>
  spotlight?: MemberId
  chat: Readonly<Record<TextId, ChatLine>>
  /** When each phase was on, in order: what airtime is told apart by. */
  windows: readonly PhaseWindow[]
  /** When all stood still, in order: what waits does not run out meanwhile. Absent while nothing ever did. */
  stood?: readonly Standstill[]
  /** Voiced milliseconds by phase and person, of all that was spoken before `airtimeUntil` (epoch ms). */
  airtime: Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>>
  airtimeUntil: number
  /** The quiet after questions, by phase; absent while none was measured. */
  quiet?: Readonly<Record<PhaseId, QuietAfterQuestions>>
  /** Its voices were moved to the fallback call; the set's setting is another matter. */
  callMoved?: true
  /** Where to, sealed for all who are in the session: its guests have no key to the set's own words. */
  callAddress?: Text
  /** Everybody's airtime was not to be shown when this session began, so its minutes stay each one's own. */
  airtimeClosed?: true
  /** LiveKit's name of the room: random, and another one after somebody was removed. */
  mediaRoom: string
}
