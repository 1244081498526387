import type { QuietAfterQuestions } from '../airtime/index.ts'
import type { MemberId, PhaseId, SessionId, SetId } from '../ids.ts'
import type { PhaseEvent, PhaseState } from '../phases/index.ts'
import type { Text } from '../sealing/index.ts'
import type { AgendaItem } from './agenda.ts'
import type { Clock } from './clock.ts'
import type { FloorMode } from './floor.ts'
import type { ChatLine, Pause, PauseNeed } from './session.ts'

/** What happened in a session; `at` (epoch ms) and `v` are added by the journal. */
export type SessionEvent =
  | {
      type: 'sessionCreated'
      session: SessionId
      set: SetId
      number: number
      at: number
      agenda: readonly AgendaItem[]
      facilitator: MemberId
      second?: MemberId
      mediaRoom: string
    }
  | { type: 'sessionStarted'; at: number; plannedEnd: number; airtimeClosed?: true }
  | { type: 'phaseLeft'; phase: PhaseId; at: number; spentMs: number; leftMs: number }
  /** `state` is absent when the phase is entered again and goes on as it was left. */
  | { type: 'phaseEntered'; phase: PhaseId; at: number; clock: Clock; state?: PhaseState }
  | { type: 'phaseMoved'; phase: PhaseId; change: PhaseEvent }
  | { type: 'clockSet'; clock: Clock }
  | { type: 'clockWarned'; phase: PhaseId; warning: 'soon' | 'over' }
  | { type: 'pauseBegan'; pause: Pause }
  | { type: 'pauseNeedSaid'; need: PauseNeed }
  | { type: 'pauseEnded' }
  | { type: 'agendaEdited'; agenda: readonly AgendaItem[] }
  | { type: 'floorModeSet'; phase: PhaseId; mode: FloorMode }
  | { type: 'controlsPassed'; to: MemberId; how: 'handedOver' | 'taken' | 'takenBack' }
  | { type: 'seatOffered'; by: MemberId }
  | { type: 'seatDeclined' }
  | { type: 'arrived'; member: MemberId; at: number }
  | { type: 'left'; member: MemberId; since: number }
  | { type: 'muted'; member: MemberId; at: number }
  | { type: 'spotlightSet'; member: MemberId | null }
  | { type: 'guestKnocked'; member: MemberId }
  /** Waited at the door, and is gone; knocks anew on coming back. */
  | { type: 'guestWentAway'; member: MemberId }
  | { type: 'guestAdmitted'; member: MemberId }
  | { type: 'guestRefused'; member: MemberId }
  /** `place` (epoch ms): where it stands, if it was up a moment before; otherwise `at`. */
  | { type: 'handWentUp'; member: MemberId; at: number; place?: number }
  /** `until` (epoch ms): so long its place is kept; null: it is given up. */
  | { type: 'handWentDown'; member: MemberId; until: number | null }
  | { type: 'listeningSet'; member: MemberId; on: boolean }
  | { type: 'byTurnsSet'; member: MemberId; on: boolean }
  | { type: 'chatSaid'; line: ChatLine }
  /** Totals so far, by phase and person; everything spoken before `until` is in them. */
  | {
      type: 'airtimeCounted'
      until: number
      totals: Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>>
      quiet?: Readonly<Record<PhaseId, QuietAfterQuestions>>
    }
  | { type: 'callMoved'; to: 'own' | 'here'; address?: Text }
  | { type: 'mediaRoomChanged'; mediaRoom: string }
  | { type: 'sessionClosed'; at: number }
