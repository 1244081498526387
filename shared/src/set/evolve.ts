import type { CommitmentId, MemberId } from '../ids.ts'
import { answeredCheckIns } from './checkIns.ts'
import { askedAfter, evolveConsents } from './consent/evolve.ts'
import { evolveContract } from './contract/evolve.ts'
import type { SetEvent } from './events.ts'
import { evolveMembers } from './evolveMembers.ts'
import { feedbackKey } from './feedback/state.ts'
import { evolveGoals } from './goals/evolve.ts'
import { evolveLearnings } from './learnings/evolve.ts'
import { evolveLeaving } from './leaving/evolve.ts'
import { evolveNotes, readBefore } from './notes/evolve.ts'
import { noNotes } from './notes/state.ts'
import { evolveProgramme, withoutOldApologies } from './programme/evolve.ts'
import { revised } from './programme/revised.ts'
import { withTurn } from './programme/rotation.ts'
import { noProgramme } from './programme/state.ts'
import { type Commitment, keptKey, type Member, type SetSettings, type SetState } from './set.ts'
import { evolveShelf } from './shelf/evolve.ts'
import { evolveSupervision } from './supervision/evolve.ts'
import { noSupervision } from './supervision/state.ts'
import { evolveTakeOver, takeOverAfter } from './takeOver/evolve.ts'
import { evolveTrends } from './trends/evolve.ts'
import { noTrends } from './trends/state.ts'

function created(event: Extract<SetEvent, { type: 'setCreated' }>, at: number): SetState {
  return {
    id: event.set,
    version: 0,
    name: event.name,
    ...(event.purpose === null ? {} : { purpose: event.purpose }),
    language: event.language,
    createdAt: at,
    facilitator: event.facilitator,
    members: {},
    devices: {},
    epoch: 1,
    commitments: {},
    kept: {},
    sessions: [],
    agenda: event.agenda,
    template: event.template,
    settings: event.settings,
    presented: {},
  }
}

/** Applies one event, recorded at `at` (epoch ms). Total: it never refuses, and reads nothing but its arguments. */
export function evolveSet(state: SetState | null, event: SetEvent, at: number): SetState | null {
  if (event.type === 'setCreated') return { ...created(event, at), version: 1 }
  if (state === null) return null
  const next = takeOverAfter(askedAfter(apply(state, event, at), event), event)
  return { ...next, version: state.version + 1 }
}

function commitment(state: SetState, id: CommitmentId, change: (c: Commitment) => Commitment): SetState {
  const before = state.commitments[id]
  if (before === undefined) return state
  return { ...state, commitments: { ...state.commitments, [id]: change(before) } }
}

/** Removes one key from a record, leaving the original as it was. */
export function without<K extends string, V>(record: Readonly<Record<K, V>>, key: K): Readonly<Record<K, V>> {
  const { [key]: _, ...rest } = record
  return rest as Readonly<Record<K, V>>
}

function withSettings(state: SetState, settings: Partial<SetSettings>, at: number): SetState {
  const next = { ...state, settings: { ...state.settings, ...settings } }
  return settings.keepMonths === undefined ? next : { ...next, keepChosenAt: at }
}

function apply(state: SetState, event: Exclude<SetEvent, { type: 'setCreated' }>, at: number): SetState {
  switch (event.type) {
    case 'setEdited':
      return {
        ...withSettings(state, event.settings ?? {}, at),
        name: event.name ?? state.name,
        language: event.language ?? state.language,
        ...(event.purpose === undefined ? {} : { purpose: event.purpose }),
      }
    case 'agendaChosen':
      return { ...state, template: event.template, agenda: event.agenda }
    case 'commitmentMade':
      return {
        ...state,
        commitments: { ...state.commitments, [event.commitment.id]: event.commitment },
      }
    case 'commitmentEdited':
      return commitment(state, event.commitment, ({ due, ...c }) => {
        const nextDue = event.due === undefined ? due : (event.due ?? undefined)
        return {
          ...c,
          text: event.text ?? c.text,
          shown: event.shown ?? c.shown,
          ...(nextDue === undefined ? {} : { due: nextDue }),
        }
      })
    case 'commitmentReported':
      return commitment(state, event.commitment, (c) => ({
        ...c,
        status: event.closes ? 'closed' : 'open',
        reports: [
          ...c.reports,
          { text: event.text, at: event.at, ...(event.session === null ? {} : { session: event.session }) },
        ],
      }))
    case 'commitmentCheckedIn': {
      const { by, at: asked, text } = event
      return commitment(state, event.commitment, (c) => ({
        ...c,
        checkIns: [...answeredCheckIns(c, by), { by, at: asked, text }],
      }))
    }
    case 'commitmentWithdrawn':
      return { ...state, commitments: without(state.commitments, event.commitment) }
    case 'questionsKept': {
      const { session, round } = event.kept
      return { ...state, kept: { ...state.kept, [keptKey(session, round)]: event.kept } }
    }
    case 'questionsLetGo':
      return { ...state, kept: without(state.kept, keptKey(event.session, event.round)) }
    case 'sessionPlanned':
      return {
        ...withoutOldApologies(state, event.session),
        sessions: [
          ...state.sessions.filter((s) => s.id !== event.session.id),
          revised(
            state.sessions.find((s) => s.id === event.session.id),
            event.session,
            at,
          ),
        ],
      }
    case 'sessionCancelled':
      return {
        ...state,
        sessions: state.sessions.map((s) =>
          s.id === event.session ? revised(s, { ...s, status: 'cancelled' }, at) : s,
        ),
      }
    case 'sessionOpened': {
      const known = state.sessions.find((s) => s.id === event.session)
      const entry = {
        ...(known ?? { id: event.session, agenda: [] }),
        number: event.number,
        status: 'open' as const,
      }
      const rest = state.sessions.filter((s) => s.id !== event.session)
      return { ...state, open: event.session, sessions: [...rest, entry] }
    }
    case 'sessionEnded': {
      const { open: _, ...rest } = state
      return {
        ...rest,
        sessions: state.sessions.map((s) =>
          s.id === event.session ? { ...s, status: 'closed', ...(event.ran ? { endedAt: at } : {}) } : s,
        ),
      }
    }
    case 'presented': {
      return { ...state, presented: withTurn(state.presented, event.member, event.at) }
    }
    case 'contractBegun':
    case 'contractChanged':
    case 'contractAffirmed': {
      const contract = evolveContract(state.contract, event, at)
      return contract === undefined ? state : { ...state, contract }
    }
    case 'contractAgreed': {
      const contract = evolveContract(state.contract, event, at)
      return contract === undefined ? state : { ...withSettings(state, event.settings, at), contract }
    }
    case 'memberRemoved':
    case 'linkRevoked':
      // Where a browser did it, the next key is made in the same breath.
      return state.members[event.member] === undefined
        ? state
        : { ...evolveMembers(state, event), epochDue: true }
    case 'memberLeft':
      return evolveLeaving(evolveMembers(state, { type: 'memberRemoved', member: event.member }), event, at)
    case 'memberDeclined': {
      const taken = state.members[event.member]?.status === 'joined'
      const closed = evolveMembers(state, { type: 'memberRemoved', member: event.member })
      return evolveLeaving(taken ? { ...closed, epochDue: true } : closed, event, at)
    }
    case 'welcomeAccepted':
      return changeMember(state, event.member, (m) => ({ ...m, saidYesAt: at }))
    case 'setDeleted':
      return evolveLeaving(state, event, at)
    case 'goalSet':
    case 'goalEdited':
    case 'goalLookedAt':
    case 'goalDropped':
      return { ...state, goals: evolveGoals(state.goals ?? {}, event) }
    case 'feedbackWritten':
      return { ...state, feedback: { ...state.feedback, [feedbackKey(event.note)]: event.note } }
    case 'feedbackDeleted':
      return { ...state, feedback: without(state.feedback ?? {}, feedbackKey(event)) }
    case 'learningWritten':
    case 'learningEdited':
    case 'learningDropped':
    case 'learningAsked':
    case 'learningTouched':
    case 'learningAnswered':
    case 'learningCarried':
    case 'learningSettled':
      return { ...state, learnings: evolveLearnings(state.learnings ?? {}, event) }
    case 'carriedBrought':
    case 'carriedDropped':
    case 'carriedSorted':
    case 'carriedSettled':
    case 'themeNamed':
    case 'themeDropped':
    case 'themeAnnounced':
    case 'themeCalledOff':
    case 'themeExported':
      return { ...state, supervision: evolveSupervision(state.supervision ?? noSupervision, event) }
    case 'consentAsked':
    case 'consentAnswered':
    case 'consentSettled':
    case 'consentDropped':
      return { ...state, consents: evolveConsents(state.consents ?? {}, event) }
    case 'templateSaved':
      return { ...state, templates: { ...state.templates, [event.template.id]: event.template } }
    case 'templateDropped':
      return { ...state, templates: without(state.templates ?? {}, event.template) }
    case 'memberAdded': {
      const notes = readBefore(state.notes, event.member.id, at)
      return { ...evolveMembers(state, event), ...(notes === undefined ? {} : { notes }) }
    }
    case 'noteLeft':
    case 'noteTakenBack':
    case 'notesRead':
      return { ...state, notes: evolveNotes(state.notes ?? noNotes, event) }
    case 'shelfItemPut':
    case 'shelfItemChanged':
    case 'shelfItemRemoved':
      return { ...state, shelf: evolveShelf(state.shelf ?? {}, event) }
    case 'balanceTaken':
    case 'pulseKept':
      return { ...state, trends: evolveTrends(state.trends ?? noTrends, event) }
    case 'takeOverOffered':
    case 'takeOverAgreed':
    case 'takeOverEnded':
      return { ...state, ...evolveTakeOver(state.takeOver, event) }
    case 'apologySent':
    case 'apologyWithdrawn':
    case 'attendanceTaken':
    case 'datesAsked':
    case 'datesAnswered':
    case 'datesClosed':
    case 'feedMade':
    case 'feedEnded':
      return { ...state, programme: evolveProgramme(state.programme ?? noProgramme, event) }
    default:
      return evolveMembers(state, event)
  }
}

/** Changes one member; somebody unknown changes nothing. */
export function changeMember(state: SetState, id: MemberId, change: (m: Member) => Member): SetState {
  const before = state.members[id]
  return before === undefined ? state : { ...state, members: { ...state.members, [id]: change(before) } }
}
