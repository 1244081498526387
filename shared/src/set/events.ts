import type { CommitmentId, ConsentId, DeviceId, MemberId, SessionId, SetId } from '../ids.ts'
import type { EpochWrap, PersonKey, Rotation, Text } from '../sealing/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import type { ConsentEvent } from './consent/events.ts'
import type { ContractEvent } from './contract/events.ts'
import type { FeedbackEvent } from './feedback/events.ts'
import type { GoalEvent } from './goals/events.ts'
import type { LearningEvent } from './learnings/events.ts'
import type { LeavingEvent } from './leaving/events.ts'
import type { NoteEvent } from './notes/events.ts'
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
import type { ShelfEvent } from './shelf/events.ts'
import type { SupervisionEvent } from './supervision/events.ts'
import type { TakeOverEvent } from './takeOver/events.ts'
import type { TemplateEvent } from './templates/events.ts'
import type { TrendEvent } from './trends/events.ts'
import type { WelcomeEvent } from './welcome/events.ts'

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
  | {
      type: 'setEdited'
      name?: string
      purpose?: Text
      language?: Language
      settings?: Partial<SetSettings>
    }
  | { type: 'agendaChosen'; template: string; agenda: readonly AgendaItem[] }
  /** `consent`: what everybody had said yes to; it serves for this alone. */
  | { type: 'memberAdded'; member: Member; consent?: ConsentId }
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
  /** `consent` as with `memberAdded`. */
  | { type: 'secondNamed'; member: MemberId | null; consent?: ConsentId }
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
  | { type: 'commitmentCheckedIn'; commitment: CommitmentId; by: MemberId; text: Text; at: number }
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
  | ConsentEvent
  | ContractEvent
  | GoalEvent
  | FeedbackEvent
  | TemplateEvent
  | TrendEvent
  | ShelfEvent
  | LearningEvent
  | SupervisionEvent
  | NoteEvent
  | LeavingEvent
  | WelcomeEvent
  | TakeOverEvent
