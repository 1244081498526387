import type { MemberId, PhaseId } from '../ids.ts'
import { isPlaceClosed } from '../people/isPlaceClosed.ts'
import { phaseOf } from '../phases/index.ts'
import { PLACE_KEPT_MS } from '../phases/openQuestions/line.ts'
import { remaining } from '../session/clock.ts'
import { currentItem } from '../session/current.ts'
import { floorOf, hasFloor, mediaRights } from '../session/floorOf.ts'
import { outlook } from '../session/overrun.ts'
import type { SessionState } from '../session/session.ts'
import { wentOn } from '../session/standstill.ts'
import { openQuestionsInvariants } from './openQuestionsInvariants.ts'
import type { Invariants, Step } from './step.ts'

const unique = (list: readonly unknown[]) => new Set(list).size === list.length

type InSession = Step & { session: SessionState }
const inSession =
  (check: (step: InSession) => boolean | string | undefined) =>
  (step: Step): boolean | string | undefined =>
    step.session === null ? true : check({ ...step, session: step.session })
const asBefore = ({ before, session }: InSession) =>
  before.session?.id === session.id ? before.session : undefined
const presenterOf = (session: SessionState) => {
  const item = currentItem(session)
  return item?.round === undefined ? undefined : item.presenter
}

/** What every phase of this kind keeps. */
function each<S>(session: SessionState, kind: string, check: (data: S, id: PhaseId) => boolean): boolean {
  return Object.entries(session.phases).every(
    ([id, state]) => state.kind !== kind || check(state.data as S, id as PhaseId),
  )
}

type Turns = { order: MemberId[]; done: MemberId[]; skipped: MemberId[]; now: MemberId | null }
type Pulse = { answered: MemberId[]; pulse: string }

/** For tests: what has to hold in a session. */
export const sessionInvariants: Invariants = {
  '[L2] a version counts the events of its stream': inSession((step) => {
    const { session, decision } = step
    return session.version === (asBefore(step)?.version ?? 0) + decision.session.length
  }),

  '[C1] something is on exactly while it runs, with one window open': inSession(({ session }) => {
    const open = session.windows.filter((w) => w.until === null).map((w) => w.phase)
    if (session.status !== 'running') return session.current === undefined && open.length === 0
    return currentItem(session) !== undefined && open.length === 1 && open[0] === session.current
  }),

  '[C7] nothing in a closed session changes': inSession((step) => {
    const was = asBefore(step)
    return was?.status !== 'closed' || was === step.session
  }),

  '[C4] the round that is on has a presenter': inSession(
    ({ session }) => currentItem(session)?.round === undefined || presenterOf(session) !== undefined,
  ),

  '[K1] the clock stands in a pause and runs without one; before and after it is idle': inSession(
    ({ session: { clock, status, pause } }) => {
      if (status !== 'running') return clock.kind === 'idle' && pause === undefined
      return clock.kind === (pause === undefined ? 'running' : 'stopped')
    },
  ),

  '[K2] no phase ends by itself': inSession((step) => {
    const was = asBefore(step)
    return step.command.type !== 'tick' || was?.current === step.session.current
  }),

  '[K3] pausing and going on neither gives nor takes': inSession((step) => {
    const was = asBefore(step)
    if (!['pause', 'clock.stop', 'clock.resume'].includes(step.command.type) || was === undefined) return true
    return remaining(was.clock, step.now) === remaining(step.session.clock, step.now)
  }),

  '[K5] each warning is given once, and none in silence': inSession(({ session }) => {
    const silent = session.agenda.filter((i) => i.kind === 'silence').map((i) => i.id)
    return unique(session.warned) && !session.warned.some((w) => silent.some((id) => w.startsWith(`${id}:`)))
  }),

  '[K6] the end is not before now, and no later phase gives more than all it has or is asked': inSession(
    ({ session, now }) => {
      const { endsAt, overMs, costs } = outlook(session, now)
      const sum = Object.values(costs).reduce((a, b) => a + b, 0)
      return endsAt >= now && sum <= Math.max(0, overMs) + Object.keys(costs).length
    },
  ),

  '[S1] the seat is the person’s while the session is open': inSession(
    ({ session, set }) => session.status === 'closed' || session.facilitator === set.facilitator,
  ),

  '[S3] whoever presents in the round that is on does not hold the controls': inSession(
    ({ session }) => presenterOf(session) !== session.controls,
  ),

  '[S4] the controls are a member’s': inSession(({ session, set }) =>
    ['facilitator', 'member'].includes(set.members[session.controls]?.role ?? ''),
  ),

  '[W1] only who holds a place is here, and no guest who was not let in': inSession(({ session, set }) => {
    if (session.status === 'closed') return true
    const here = Object.entries(session.people).filter(([, p]) => p.present)
    return here.every(([id]) => {
      const member = set.members[id as MemberId]
      if (member === undefined || member.status === 'removed' || member.link.revoked) return `${id} is here`
      return member.guestOf === undefined || session.guests[member.id] === 'admitted'
    })
  }),

  '[W2] the clock of a round begins to run without its presenter only where it is let go on so': inSession(
    (step) => {
      const { set, session, command } = step
      const presenter = presenterOf(session)
      const here = presenter === undefined || session.people[presenter]?.present === true
      // SPEC M5: nobody waits for somebody whose place is closed.
      const closed = presenter !== undefined && isPlaceClosed(set.members[presenter])
      if (here || closed || session.clock.kind !== 'running') return true
      const was = asBefore(step)
      if (was === undefined) return false
      const goesOn = was.clock.kind === 'running' && was.current === session.current
      if (goesOn && presenterOf(was) === presenter && was.people[presenter]?.present !== true) return true
      return was.pause?.kind === 'presenterGone' && ['clock.resume', 'pause.need'].includes(command.type)
    },
  ),

  '[M7] only guests of this session are at its door': inSession(({ session, set }) =>
    (Object.keys(session.guests) as MemberId[]).every((id) => set.members[id]?.guestOf === session.id),
  ),

  '[W2] a presenter who drops in their round stops the clock': inSession((step) => {
    const { command, session } = step
    const was = asBefore(step)
    if (command.type !== 'person.left' || was?.status !== 'running' || was.pause !== undefined) return true
    if (presenterOf(was) !== command.member) return session.pause === undefined
    return session.pause?.kind === 'presenterGone' && session.pause.by === command.member
  }),

  '[W4] a hand that is up in a phase was raised in it, or in a break or silence of it': inSession(
    ({ session }) => {
      if (session.status !== 'running') return true
      const on = currentItem(session)
      if (on === undefined || ['break', 'silence'].includes(on.kind)) return true
      return Object.values(session.people).every(
        ({ hand }) => hand === undefined || session.windows.findLast((w) => w.from <= hand)?.phase === on.id,
      )
    },
  ),

  '[W4] no hand raised in a pause outlives it': inSession((step) => {
    const was = asBefore(step)
    if (was?.pause === undefined || step.session.status === 'closed') return true
    if (step.session.pause?.at === was.pause.at) return true
    const { at } = was.pause
    return Object.entries(step.session.people).every(
      ([id, { hand }]) => hand === undefined || hand <= at || was.people[id as MemberId]?.hand !== hand,
    )
  }),

  '[W4] [Q9] whoever is back after more than two minutes has no hand up': inSession((step) => {
    const { command, session, now } = step
    const was = asBefore(step)
    if (command.type !== 'person.arrived') return true
    const before = was?.people[command.member]
    if (was == null || before === undefined || wentOn(was, before.since, now) <= PLACE_KEPT_MS) return true
    const state = session.current === undefined ? undefined : session.phases[session.current]
    const waits = state?.kind === 'openQuestions' && state.data.hands.some((h) => h.member === command.member)
    return session.people[command.member]?.hand === undefined && !waits
  }),

  '[F1] [F4] rights are of people who are here, and by the floor where it is strict': inSession(
    ({ session, set }) => {
      const floor = floorOf(session)
      const rights = mediaRights(set, session)
      if (session.status === 'closed') return rights.size === 0
      return [...rights].every(([id, { audio }]) => {
        if (session.people[id]?.present !== true) return `${id} is not here`
        const { role, supports } = set.members[id] ?? {}
        if (role === 'observer') return !audio
        return audio === (floor.mode === 'soft' || hasFloor(floor, supports ?? id))
      })
    },
  ),

  '[G1] what has begun stays and keeps its kind': inSession(({ session }) =>
    Object.entries(session.phases).every(
      ([id, { kind }]) => session.agenda.find((i) => i.id === id)?.kind === kind,
    ),
  ),

  '[G3] [B2] presenters are members': inSession(({ session, set }) =>
    session.agenda.every(
      ({ presenter }) =>
        presenter === undefined || ['facilitator', 'member'].includes(set.members[presenter]?.role ?? ''),
    ),
  ),

  '[M5] whoever is shut out is gone, and the media room has another name': inSession((step) => {
    const { command, actor, session } = step
    const was = asBefore(step)
    if (was === undefined || was.status === 'closed') return true
    if (
      command.type !== 'member.remove' &&
      command.type !== 'member.revoke' &&
      command.type !== 'member.renew' &&
      command.type !== 'set.leave' &&
      command.type !== 'member.shutOut' &&
      command.type !== 'welcome.decline'
    ) {
      return was.mediaRoom === session.mediaRoom
    }
    if (command.type === 'member.renew' && command.member === actor) return true
    // Nobody was ever in by a link that was not opened.
    if (command.type === 'welcome.decline' && actor === 'system') return was.mediaRoom === session.mediaRoom
    // SPEC E2: where the server closes the facilitator's place, the session is over.
    if (actor === 'system' && command.member === was.facilitator) return session.status === 'closed'
    return was.mediaRoom !== session.mediaRoom && session.people[command.member]?.present !== true
  }),

  '[T1] a turn is had, skipped, on or to come, one of them': inSession(({ session }) =>
    ['checkIn', 'appreciation'].every((kind) =>
      each<Turns>(session, kind, ({ order, done, skipped, now }) => {
        const over = [...done, ...skipped]
        if (!unique(order) || !unique(over)) return false
        return now === null || (order.includes(now) && !over.includes(now))
      }),
    ),
  ),

  ...openQuestionsInvariants,

  '[S2] nobody takes the controls of somebody who is here, or was twenty seconds ago': inSession((step) => {
    const was = asBefore(step)
    if (step.command.type !== 'seat.take' || was === undefined) return true
    const holder = was.people[was.controls]
    return holder?.present !== true && step.now - (holder?.since ?? was.createdAt) >= 20_000
  }),

  '[K7] a pause that somebody asked for ends by themselves, by whoever leads, or with the round': inSession(
    (step) => {
      const was = asBefore(step)
      if (was?.pause?.kind !== 'person' || step.session.pause?.at === was.pause.at) return true
      if (step.session.status === 'closed' || step.command.type === 'round.end') return true
      // It goes over into waiting for a presenter.
      if (step.session.pause?.kind === 'presenterGone') return true
      return [was.pause.by, was.controls, step.session.controls].some((id) => id === step.actor)
    },
  ),

  '[P1] whoever leads, or did, is not asked by the pulse': inSession((step) => {
    const was = asBefore(step)
    return each<Pulse>(step.session, 'processReflection', ({ answered }, id) => {
      const old = (was?.phases[id]?.data as Pulse | undefined)?.answered ?? []
      const lead = [step.session.controls, step.session.facilitator, step.session.second]
      return answered.every((one) => old.includes(one) || !lead.includes(one))
    })
  }),

  '[P1] [P2] who answered is among those who may, once, in no order': inSession(({ session, set }) =>
    each<Pulse>(session, 'processReflection', ({ answered }) => {
      if (!unique(answered) || answered.some((id, i) => (answered[i - 1] ?? '') > id)) return false
      return answered.every((id) => {
        const role = set.members[id]?.role
        return session.people[id] !== undefined && (role === 'member' || role === 'facilitator')
      })
    }),
  ),

  '[P4] a pulse is open at most in the phase that is on, and once closed stays closed': inSession((step) =>
    each<Pulse>(step.session, 'processReflection', ({ pulse, answered }, id) => {
      const old = asBefore(step)?.phases[id]?.data as Pulse | undefined
      if (old?.pulse === 'closed') return pulse === 'closed' && old.answered.length === answered.length
      return pulse === 'closed' || step.session.current === id
    }),
  ),

  '[A2] a total of airtime never shrinks': inSession((step) =>
    Object.entries(asBefore(step)?.airtime ?? {}).every(([phase, totals]) =>
      Object.entries(totals).every(
        ([id, ms]) => (step.session.airtime[phase as PhaseId]?.[id as MemberId] ?? 0) >= ms,
      ),
    ),
  ),

  '[W5] chat grows only where it is open': inSession((step) => {
    const was = asBefore(step)
    if (was === undefined || was.chat === step.session.chat) return true
    const item = currentItem(was)
    return item === undefined || was.pause !== undefined || phaseOf(item.kind).chat
  }),
}
