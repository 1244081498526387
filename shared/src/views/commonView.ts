import type {
  CarriedId,
  CommitmentId,
  ConsentId,
  DeviceId,
  GoalId,
  LearningId,
  MemberId,
  NoteId,
  PhaseId,
  SessionId,
  TemplateId,
  TextId,
  ThemeId,
} from '../ids.ts'
import { memo, sameJson } from '../memo.ts'
import type { PhaseState } from '../phases/index.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { type Floor, floorOf } from '../session/floorOf.ts'
import type { ChatLine, Guest, Pause, Person, SessionState } from '../session/session.ts'
import { type ConsentView, createConsentView } from '../set/consent/view.ts'
import type { Contract } from '../set/contract/state.ts'
import { createContractView } from '../set/contract/view.ts'
import type { Goal } from '../set/goals/state.ts'
import { createLearningsView, type LearningView } from '../set/learnings/view.ts'
import type { Note } from '../set/notes/state.ts'
import { createProgrammeView, type ProgrammeView } from '../set/programme/view.ts'
import type { Commitment, SessionEntry, SetState } from '../set/set.ts'
import type { Shelf } from '../set/shelf/state.ts'
import type { Theme } from '../set/supervision/state.ts'
import { type CarriedView, createSupervisionView } from '../set/supervision/view.ts'
import type { OwnTemplate } from '../set/templates/state.ts'
import type { SideRoom } from '../sideRoom/sideRoom.ts'
import { openSideRoom } from '../sideRoom/view.ts'
import { type AirtimeView, airtimeOfAll, type QuietView, quietOfAll } from './airtime.ts'
import { type CourseView, createCourseView } from './course.ts'
import { createMembersView, type DeviceView, type PersonView } from './members.ts'
import { createPhasesView } from './phases.ts'
import { none } from './records.ts'
import { createSessionView, type SessionView } from './session.ts'
import { createSetView, type SetView } from './set.ts'
import { createShown } from './shown.ts'

/** What the set's members see alike; encoded once. Records are collections, sent by their changes. */
export type CommonView = {
  set: SetView
  members: Readonly<Record<MemberId, PersonView>>
  devices: Readonly<Record<DeviceId, DeviceView>>
  sessions: Readonly<Record<SessionId, SessionEntry>>
  commitments: Readonly<Record<CommitmentId, Commitment>>
  /** Learning goals that their owners show. */
  goals: Readonly<Record<GoalId, Goal>>
  /** What the set learned. */
  learnings: Readonly<Record<LearningId, LearningView>>
  /** What facilitators carried here from other sets, and its themes; nothing but in a supervision set. */
  carried: Readonly<Record<CarriedId, CarriedView>>
  themes: Readonly<Record<ThemeId, Theme>>
  /** What the members are asked, each for themselves; who has answered is nobody's to see. */
  consents: Readonly<Record<ConsentId, ConsentView>>
  /** Agendas of the set's own. */
  templates: Readonly<Record<TemplateId, OwnTemplate>>
  /** Notes to the set. */
  notes: Readonly<Record<NoteId, Note>>
  /** Links and notes that the set keeps. */
  shelf: Shelf
  contract: Contract
  programme: ProgrammeView
  session: SessionView | null
  agenda: readonly AgendaItem[]
  course: CourseView
  pause: Pause | null
  /** Two who are in the side room; null while nobody is, whoever was asked. */
  sideRoom: SideRoom | null
  floor: Floor | null
  phases: Readonly<Record<PhaseId, PhaseState>>
  people: Readonly<Record<MemberId, Person>>
  guests: Readonly<Record<MemberId, Guest>>
  chat: Readonly<Record<TextId, ChatLine>>
  /** Voiced ms by phase and person; only in process reflection and after it, and if the set chose so. */
  airtime: AirtimeView | null
  /** The quiet after questions, by phase; empty before process reflection, and where none was measured. */
  quiet: QuietView
}

const noItems: readonly AgendaItem[] = Object.freeze([])

/** Memoised slices of one room: an unchanged slice keeps its reference, and is not sent. */
export function createCommonView(): (
  set: SetState,
  session: SessionState | null,
  sideRoom?: SideRoom | null,
) => CommonView {
  const setView = createSetView()
  const members = createMembersView()
  const sessions = memo((all: SetState['sessions']) => Object.fromEntries(all.map((one) => [one.id, one])))
  const commitments = createShown<CommitmentId, Commitment>()
  const goals = createShown<GoalId, Goal>()
  const learnings = createLearningsView()
  const supervision = createSupervisionView()
  const consents = createConsentView()
  const contract = createContractView()
  const programme = createProgrammeView()
  const sessionView = createSessionView()
  const course = createCourseView()
  const floor = memo((session: SessionState | null) => (session === null ? null : floorOf(session)), sameJson)
  const phases = createPhasesView()

  return (set, session, sideRoom = null) => ({
    // What lives for months.
    set: setView(set),
    members: members(set.members),
    devices: set.devices,
    sessions: sessions(set.sessions),
    commitments: commitments(set.commitments),
    goals: goals(set.goals),
    learnings: learnings(set.learnings, set.members),
    ...supervision(set.supervision),
    consents: consents(set.consents),
    templates: set.templates ?? none,
    notes: set.notes?.all ?? none,
    shelf: set.shelf ?? none,
    contract: contract(set.contract, set.createdAt),
    programme: programme(set.programme),
    // What lasts one meeting.
    session: sessionView(session),
    agenda: session?.agenda ?? noItems,
    course: course(session),
    pause: session?.pause ?? null,
    sideRoom: openSideRoom(sideRoom),
    floor: floor(session),
    phases: session === null ? none : phases(session.phases),
    people: session?.people ?? none,
    guests: session?.guests ?? none,
    chat: session?.chat ?? none,
    airtime: airtimeOfAll(set, session),
    quiet: quietOfAll(session),
  })
}
