import type {
  CommitmentId,
  ConsentId,
  DeviceId,
  GoalId,
  LearningId,
  LinkId,
  MemberId,
  SessionId,
  SetId,
  TemplateId,
} from '../ids.ts'
import type { SetRole } from '../people/roles.ts'
import type { EpochWrap, PersonKeys, Text } from '../sealing/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import type { Consent } from './consent/state.ts'
import type { Contract } from './contract/state.ts'
import type { FeedbackNote } from './feedback/state.ts'
import type { Goal } from './goals/state.ts'
import type { Learning } from './learnings/state.ts'
import type { Notes } from './notes/state.ts'
import type { TurnsOf } from './programme/rotation.ts'
import type { Programme } from './programme/state.ts'
import type { KeepMonths } from './settings.ts'
import type { Shelf } from './shelf/state.ts'
import type { Supervision } from './supervision/state.ts'
import type { TakeOver } from './takeOver/state.ts'
import type { OwnTemplate } from './templates/state.ts'
import type { Trends } from './trends/state.ts'

export const languages = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** How a member's place stands: asked, taken, or given up. */
export type MemberStatus = 'invited' | 'joined' | 'removed'

export type Device = { id: DeviceId; member: MemberId; label: string; at: number }

/** A personal link as the server knows it: the hash of its token, nothing that opens anything. */
export type LinkState = { id: LinkId; tokenHash: string; revoked: boolean }

export type Member = {
  id: MemberId
  name: string
  email?: string
  /** IANA name, for example Europe/Berlin. */
  zone?: string
  language: Language
  role: SetRole
  status: MemberStatus
  /** Public key and the set's voucher for it; those of earlier links are kept for older texts. */
  key: PersonKeys
  /** The keys of the epochs this person is entitled to, wrapped for them. */
  wraps: readonly EpochWrap[]
  link: LinkState
  /** A guest, observer or support person belongs to one session and holds that session's keys only. */
  guestOf?: SessionId
  /** Whom a support person sits beside. */
  supports?: MemberId
  /** Said at the door that a way back (link, words, second device) is kept. */
  wayBack: boolean
  /** Wants no reminders by e-mail. */
  noMail?: true
  /** Left by themselves, epoch ms; absent where they were removed. */
  leftAt?: number
  /** Said yes to the welcome, epoch ms. */
  saidYesAt?: number
  /** Declined the invitation, epoch ms. */
  declinedAt?: number
}

/** What became of it, or how it goes: sealed {outcome, result, learned, next}; the server knows only that a report exists. */
export type Report = { text: Text; at: number; session?: SessionId }

/** How it goes, asked by another member; `text` is sealed for the set. Who is named as supporter stands in the commitment's own. */
export type CheckIn = { by: MemberId; at: number; text: Text }

/**
 * A promise with a date. `text` is sealed JSON {what, sign, first, confidence, supporter}; the server knows the
 * owner and the due date (for reminders), nothing else.
 */
export type Commitment = {
  id: CommitmentId
  owner: MemberId
  text: Text
  /** Plain date, YYYY-MM-DD, judged in the owner's zone. */
  due?: string
  madeAt: number
  madeIn?: SessionId
  /** Seen by the set; otherwise by its owner alone. */
  shown: boolean
  status: 'open' | 'closed'
  reports: readonly Report[]
  /** Oldest first; absent: nobody has asked yet. */
  checkIns?: readonly CheckIn[]
}

/** The questions of one round that its presenter keeps: `text` is sealed JSON {questions: [{id, asker, words}]}. */
export type KeptQuestions = {
  member: MemberId
  session: SessionId
  /** The session's, as the set counts. */
  number: number
  round: number
  at: number
  text: Text
}

/** What kept questions are found by. */
export function keptKey(session: SessionId, round: number): string {
  return `${session}:${round}`
}

/** When a session's date last changed, and the date that people knew before (epoch ms both); absent: they knew none. */
export type DateChange = { at: number; was?: number }

export type SessionEntry = {
  id: SessionId
  number: number
  /** Instant planned, epoch ms, and the zone it was planned in. */
  at?: number
  zone?: string
  status: 'planned' | 'open' | 'closed' | 'cancelled'
  /** When it was over, epoch ms; absent for a room that was closed again before anything had begun. */
  endedAt?: number
  /** How often its date, its length, or that it takes place has changed; absent: never. */
  revision?: number
  /** Absent: it has had no date, or the one it had is the one it has. */
  changed?: DateChange
  /** Ready-made agenda for a planned session. */
  agenda: readonly AgendaItem[]
}

export type SetSettings = {
  /** Where the voices are: our media server, or a call of the set's own. */
  call: 'livekit' | 'own'
  /** Sealed address of the set's own call. */
  ownCall?: Text
  /** Who sees everyone's airtime in process reflection. */
  airtimeInReflection: boolean
  /** Whoever leads sees the labels of questions. */
  labelsToFacilitator: boolean
  /** The helper asks once more before a question that is not open is sent. */
  strictQuestions: boolean
  /** Members take turns facilitating; absent: one person does. */
  turnsFacilitating?: boolean
  /** A set of facilitators, to which they bring what their other sets released; absent: it is not. */
  supervision?: boolean
  /** Sealed: whom to turn to outside the set, staff assistance, emergency number. */
  turnTo?: Text
  /** Sealed: who outside the set hears of a concern about the facilitator, with an address. */
  outside?: Text
  /** How long after its last session the set is kept; absent: KEEP_MONTHS. */
  keepMonths?: KeepMonths
}

export type SetState = {
  id: SetId
  /** 0 before the set exists. */
  version: number
  name: string
  purpose?: Text
  language: Language
  createdAt: number
  facilitator: MemberId
  /** Facilitates beside the facilitator: one of the two holds a session's controls. Absent: one does it alone. */
  second?: MemberId
  members: Readonly<Record<MemberId, Member>>
  devices: Readonly<Record<DeviceId, Device>>
  epoch: number
  /** Somebody left who holds the present key: until a browser of the set makes the next one, nothing is sealed. */
  epochDue?: true
  commitments: Readonly<Record<CommitmentId, Commitment>>
  /** By `keptKey`. */
  kept: Readonly<Record<string, KeptQuestions>>
  sessions: readonly SessionEntry[]
  /** The session that is open now. */
  open?: SessionId
  /** The agenda a new session starts from. */
  agenda: readonly AgendaItem[]
  template: string
  settings: SetSettings
  /** Absent: the template's, not begun. */
  contract?: Contract
  /** Absent: nobody has set one yet. */
  goals?: Readonly<Record<GoalId, Goal>>
  /** Absent: nobody has written one yet. */
  learnings?: Readonly<Record<LearningId, Learning>>
  /** What was carried here from other sets; absent: nothing yet. */
  supervision?: Supervision
  /** By `feedbackKey`; absent: nobody has written any yet. */
  feedback?: Readonly<Record<string, FeedbackNote>>
  /** What the members are being asked, each for themselves; absent: nothing yet. */
  consents?: Readonly<Record<ConsentId, Consent>>
  /** Absent: none of its own. */
  templates?: Readonly<Record<TemplateId, OwnTemplate>>
  /** Who presented how often, and when last (epoch ms): for a fair order. */
  presented: TurnsOf
  /** Absent: nothing of it yet. */
  programme?: Programme
  /** Absent: nobody has left one yet. */
  notes?: Notes
  /** Absent: nothing has been put there yet. */
  shelf?: Shelf
  /** Absent: nothing is kept yet. */
  trends?: Trends
  /** Absent: nobody offers to take the facilitation over, or has lately. */
  takeOver?: TakeOver
  /** When it was last chosen how long the set is kept, epoch ms. */
  keepChosenAt?: number
  deletedAt?: number
}
