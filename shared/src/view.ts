import type { QuietAfterQuestions } from './airtime/index.ts'
import type {
  CommitmentId,
  DeviceId,
  GoalId,
  MemberId,
  PhaseId,
  SessionId,
  SetId,
  TemplateId,
  TextId,
} from './ids.ts'
import type { Role, SetRole } from './people/roles.ts'
import type { PhaseState } from './phases/index.ts'
import type { EpochWrap, PersonKeys, Text } from './sealing/index.ts'
import type { AgendaItem } from './session/agenda.ts'
import type { Clock } from './session/clock.ts'
import type { Floor } from './session/floorOf.ts'
import type { ChatLine, Guest, Pause, Person } from './session/session.ts'
import type { Contract } from './set/contract/state.ts'
import type { FeedbackNote } from './set/feedback/state.ts'
import type { Goal } from './set/goals/state.ts'
import type { TurnsOf } from './set/programme/rotation.ts'
import type { CalendarFeed, Programme } from './set/programme/state.ts'
import type {
  Commitment,
  KeptQuestions,
  Language,
  Member,
  MemberStatus,
  SessionEntry,
  SetSettings,
} from './set/set.ts'
import type { OwnTemplate } from './set/templates/state.ts'

/** A person as the others see them. */
export type PersonView = {
  id: MemberId
  name: string
  role: SetRole
  status: MemberStatus
  language: Language
  key: PersonKeys
  linkRevoked: boolean
  /** Left by themselves, epoch ms. */
  leftAt?: number
  /** A guest's session: whose keys they get with a new epoch. */
  guestOf?: SessionId
}

/** A device as the set is told of it, so that a stranger's is noticed. */
export type DeviceView = { id: DeviceId; member: MemberId; label: string; at: number }

export type SetView = {
  id: SetId
  name: string
  purpose?: Text
  language: Language
  facilitator: MemberId
  epoch: number
  template: string
  settings: SetSettings
  agenda: readonly AgendaItem[]
  presented: TurnsOf
  /** A new key is due; any browser that has the present one makes it. */
  epochDue?: true
  /** When the set is erased unless it meets again, epoch ms; absent while a session is open. */
  keptUntil?: number
}

/** The session's own facts; what changes often stands in slices of its own. */
export type SessionView = {
  id: SessionId
  number: number
  status: 'lobby' | 'running' | 'closed'
  createdAt: number
  startedAt?: number
  plannedEnd?: number
  closedAt?: number
  facilitator: MemberId
  controls: MemberId
  /** Epoch ms from which a member may take the controls; absent while their holder is here. */
  seatFreeAt?: number
  spotlight?: MemberId
}

/** Of the programme what concerns everybody; addresses of calendars are their owners'. */
export type ProgrammeView = Omit<Programme, 'feeds'>

/** What everyone in the set sees alike; encoded once. Records are collections, sent by their changes. */
export type CommonView = {
  set: SetView
  members: Readonly<Record<MemberId, PersonView>>
  devices: Readonly<Record<DeviceId, DeviceView>>
  sessions: Readonly<Record<SessionId, SessionEntry>>
  commitments: Readonly<Record<CommitmentId, Commitment>>
  /** Learning goals that their owners show. */
  goals: Readonly<Record<GoalId, Goal>>
  /** Agendas of the set's own. */
  templates: Readonly<Record<TemplateId, OwnTemplate>>
  contract: Contract
  programme: ProgrammeView
  session: SessionView | null
  agenda: readonly AgendaItem[]
  course: {
    current: PhaseId | null
    clock: Clock
    spent: Readonly<Record<PhaseId, number>>
    left: Readonly<Record<PhaseId, number>>
    warned: readonly string[]
  }
  pause: Pause | null
  floor: Floor | null
  phases: Readonly<Record<PhaseId, PhaseState>>
  people: Readonly<Record<MemberId, Person>>
  guests: Readonly<Record<MemberId, Guest>>
  chat: Readonly<Record<TextId, ChatLine>>
  /** Voiced ms by phase and person; only in process reflection and after it, and if the set chose so. */
  airtime: Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>> | null
  /** The quiet after questions, by phase; empty before process reflection, and where none was measured. */
  quiet: Readonly<Record<PhaseId, QuietAfterQuestions>>
}

/** What this one person sees. */
export type OwnView = {
  me: {
    id: MemberId
    name: string
    role: SetRole
    language: Language
    email?: string
    zone?: string
    wayBack: boolean
    /** Wants no reminders by e-mail. */
    noMail?: true
    guestOf?: SessionId
  }
  /** A guest's place at the door of their session: null before it is open, and for everybody else. */
  door: Guest | null
  /** Judged by the policy table, for greying out. */
  roles: { set: readonly Role[]; session: readonly Role[] }
  /** Keys wrapped for this person. */
  wraps: readonly EpochWrap[]
  /** Own commitments that the others do not see. */
  hidden: Readonly<Record<CommitmentId, Commitment>>
  /** Own learning goals that the others do not see. */
  hiddenGoals: Readonly<Record<GoalId, Goal>>
  /** Feedback: what one wrote, and what was handed out to oneself. */
  feedback: Readonly<Record<string, FeedbackNote>>
  /** Questions kept from own rounds, of all sessions. */
  kept: Readonly<Record<string, KeptQuestions>>
  /** Own choice in *continue?*, as long as the choices are not open. */
  choice: Text | null
  /** Own private calendar address: the token, sealed for oneself. */
  feed: Omit<CalendarFeed, 'tokenHash'> | null
  /** Own voiced ms in phases that are over; whoever holds the controls: everybody's, live. */
  airtime: Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>>
  /** Details that only the facilitator needs: e-mail and zone of each. */
  details: Readonly<Record<MemberId, Pick<Member, 'email' | 'zone' | 'wayBack'>>> | null
}

export type View = { common: CommonView; own: OwnView }
