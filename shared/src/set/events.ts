import type { CommitmentId, DeviceId, MemberId, SessionId, SetId } from '../ids.ts'
import type { EpochWrap, PersonKey, Rotation, Text } from '../sealing/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import type { ContractEvent } from './contract/events.ts'
import type { FeedbackEvent } from './feedback/events.ts'
import type { GoalEvent } from './goals/events.ts'
import type { LeavingEvent } from './leaving/events.ts'
import type { ProgrammeEvent } from './programme/events.ts'
import type {
  Commitment,
  Device,
  KeptQuestions,
  Language,
  LinkState,
  Member,
  SessionEntry,
  SetSettings,
} from './set.ts'
import type { TemplateEvent } from './templates/events.ts'

/** What happened to a set. Each carries all values it needs; `at` (epoch ms) and `v` are added by the journal. */
export type SetEvent =
  | {
      type: 'setCreated'
      set: SetId
      name: string
      purpose: Text | null
      language: Language
      facilitator: MemberId
      template: string
      agenda: readonly AgendaItem[]
      settings: SetSettings
    }
  | { type: 'setEdited'; name?: string; purpose?: Text; settings?: Partial<SetSettings> }
  | { type: 'agendaChosen'; template: string; agenda: readonly AgendaItem[] }
  | { type: 'memberAdded'; member: Member }
  | {
      type: 'memberEdited'
      member: MemberId
      name?: string
      email?: string | null
      zone?: string
      language?: Language
    }
  | { type: 'memberJoined'; member: MemberId }
  | { type: 'memberRemoved'; member: MemberId }
  | { type: 'linkRevoked'; member: MemberId }
  | {
      type: 'linkRenewed'
      member: MemberId
      link: LinkState
      key: PersonKey
      wraps: readonly EpochWrap[]
    }
  | { type: 'epochStarted'; rotation: Rotation }
  | { type: 'facilitatorNamed'; member: MemberId }
  | { type: 'wayBackKept'; member: MemberId }
  | { type: 'mailChosen'; member: MemberId; on: boolean }
  | { type: 'deviceAdded'; device: Device }
  | { type: 'deviceRemoved'; device: DeviceId; member: MemberId }
  | { type: 'commitmentMade'; commitment: Commitment }
  | { type: 'commitmentEdited'; commitment: CommitmentId; text?: Text; due?: string | null; shown?: boolean }
  | {
      type: 'commitmentReported'
      commitment: CommitmentId
      text: Text
      at: number
      session: SessionId | null
      closes: boolean
    }
  | { type: 'commitmentWithdrawn'; commitment: CommitmentId }
  | { type: 'questionsKept'; kept: KeptQuestions }
  | { type: 'questionsLetGo'; session: SessionId; round: number }
  | { type: 'sessionPlanned'; session: SessionEntry }
  | { type: 'sessionCancelled'; session: SessionId }
  | { type: 'sessionOpened'; session: SessionId; number: number }
  /** `ran` is false for a room that was closed again before anything had begun. */
  | { type: 'sessionEnded'; session: SessionId; ran: boolean }
  | { type: 'presented'; member: MemberId; at: number }
  | ProgrammeEvent
  | ContractEvent
  | GoalEvent
  | FeedbackEvent
  | TemplateEvent
  | LeavingEvent
