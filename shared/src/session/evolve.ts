import type { MemberId, PhaseId } from '../ids.ts'
import { type PhaseEvent, type PhaseState, phaseOf } from '../phases/index.ts'
import type { SessionEvent } from './events.ts'
import { evolvePeople } from './evolvePeople.ts'
import type { SessionState } from './session.ts'
import { standing } from './standstill.ts'

function created(event: Extract<SessionEvent, { type: 'sessionCreated' }>): SessionState {
  return {
    id: event.session,
    setId: event.set,
    version: 0,
    number: event.number,
    status: 'lobby',
    createdAt: event.at,
    agenda: event.agenda,
    clock: { kind: 'idle' },
    spent: {},
    left: {},
    phases: {},
    warned: [],
    facilitator: event.facilitator,
    controls: event.facilitator,
    ...(event.second === undefined ? {} : { second: event.second }),
    people: {},
    guests: {},
    chat: {},
    windows: [],
    airtime: {},
    airtimeUntil: event.at,
    mediaRoom: event.mediaRoom,
  }
}

/** Lets one phase's state go on; an event for a phase that keeps no state changes nothing. */
function moved(state: SessionState, event: Extract<SessionEvent, { type: 'phaseMoved' }>): SessionState {
  const before = state.phases[event.phase]
  const change: PhaseEvent = event.change
  if (before === undefined || before.kind !== change.kind) return state
  const data = phaseOf(change.kind).evolve(before.data, change.event)
  const after = { kind: change.kind, data } as PhaseState
  return { ...state, phases: { ...state.phases, [event.phase]: after } }
}

/** What phases that were left have left, when their length is changed meanwhile. */
function retimed(state: SessionState, agenda: SessionState['agenda']): SessionState['left'] {
  const changes = agenda.flatMap(({ id, ms }) => {
    const leftMs = state.left[id]
    const before = state.agenda.find((item) => item.id === id)
    return leftMs === undefined || before === undefined || before.ms === ms
      ? []
      : [[id, leftMs + ms - before.ms] as const]
  })
  return changes.length === 0 ? state.left : { ...state.left, ...Object.fromEntries(changes) }
}

/** Whoever holds the controls leads the phase that is on; of the facilitator it is known anyway. */
function leading(state: SessionState): SessionState {
  const { current, controls, facilitator, led } = state
  const before = current === undefined ? [] : (led?.[current] ?? [])
  if (current === undefined || controls === facilitator || before.includes(controls)) return state
  return { ...state, led: { ...led, [current]: [...before, controls] } }
}

/** The larger of two totals for each person: a total counted late never takes anything away. */
function largest(
  before: Readonly<Record<MemberId, number>>,
  totals: Readonly<Record<MemberId, number>>,
): Readonly<Record<MemberId, number>> {
  const sums: Record<MemberId, number> = { ...before }
  for (const [member, ms] of Object.entries(totals) as [MemberId, number][]) {
    sums[member] = Math.max(sums[member] ?? 0, ms)
  }
  return sums
}

/** Applies one event. Total: it never refuses, and reads nothing but its arguments. */
export function evolveSession(state: SessionState | null, event: SessionEvent): SessionState | null {
  // Another session is another stream: it does not go on counting where the one before it ended.
  if (event.type === 'sessionCreated') return { ...created(event), version: 1 }
  if (state === null) return null
  return { ...standing(state, apply(state, event), event), version: state.version + 1 }
}

function withoutOffer({ seatOffer: _, ...state }: SessionState): SessionState {
  return state
}

function apply(state: SessionState, event: Exclude<SessionEvent, { type: 'sessionCreated' }>): SessionState {
  switch (event.type) {
    case 'sessionStarted':
      return {
        ...state,
        status: 'running',
        startedAt: event.at,
        plannedEnd: event.plannedEnd,
        ...(event.airtimeClosed === undefined ? {} : { airtimeClosed: true }),
      }
    case 'phaseLeft': {
      const before = state.spent[event.phase] ?? 0
      return {
        ...state,
        spent: { ...state.spent, [event.phase]: before + event.spentMs },
        left: { ...state.left, [event.phase]: event.leftMs },
        windows: state.windows.map((w) => (w.until === null ? { ...w, until: event.at } : w)),
        clock: { kind: 'idle' },
      }
    }
    case 'phaseEntered': {
      const phases =
        event.state === undefined ? state.phases : { ...state.phases, [event.phase]: event.state }
      const windows = [...state.windows, { phase: event.phase, from: event.at, until: null }]
      const { spotlight: _, ...rest } = state
      return leading({ ...rest, current: event.phase, clock: event.clock, phases, windows })
    }
    case 'phaseMoved':
      return moved(state, event)
    case 'clockSet':
      return { ...state, clock: event.clock }
    case 'clockWarned':
      return { ...state, warned: [...state.warned, `${event.phase}:${event.warning}`] }
    case 'pauseBegan':
      return { ...state, pause: event.pause }
    case 'pauseNeedSaid':
      return state.pause === undefined ? state : { ...state, pause: { ...state.pause, need: event.need } }
    case 'pauseEnded': {
      const { pause: _, ...rest } = state
      return rest
    }
    case 'agendaEdited':
      return { ...state, agenda: event.agenda, left: retimed(state, event.agenda) }
    case 'floorModeSet':
      return {
        ...state,
        agenda: state.agenda.map((i) => (i.id === event.phase ? { ...i, floorMode: event.mode } : i)),
      }
    case 'controlsPassed':
      return leading({ ...withoutOffer(state), controls: event.to })
    case 'seatOffered':
      return { ...state, seatOffer: event.by }
    case 'seatDeclined':
      return withoutOffer(state)
    case 'airtimeCounted': {
      const airtime = { ...state.airtime }
      for (const [phase, totals] of Object.entries(event.totals) as [PhaseId, (typeof airtime)[PhaseId]][]) {
        airtime[phase] = largest(airtime[phase] ?? {}, totals)
      }
      const quiet = event.quiet === undefined ? {} : { quiet: { ...state.quiet, ...event.quiet } }
      return { ...state, ...quiet, airtime, airtimeUntil: Math.max(state.airtimeUntil, event.until) }
    }
    case 'callMoved': {
      const { callMoved: _, callAddress: __, ...rest } = state
      if (event.to === 'here') return rest
      return { ...rest, callMoved: true, ...(event.address ? { callAddress: event.address } : {}) }
    }
    case 'mediaRoomChanged':
      return { ...state, mediaRoom: event.mediaRoom }
    case 'sessionClosed': {
      // The next session begins here, and nobody follows an address any more (SPEC W9).
      const { pause: _, current: __, callAddress: ___, ...rest } = state
      return { ...rest, status: 'closed', closedAt: event.at, clock: { kind: 'idle' } }
    }
    default:
      return evolvePeople(state, event)
  }
}
