import type { MemberId } from '../ids.ts'
import { type PhaseEvent, type PhaseState, phaseOf } from '../phases/index.ts'
import type { PhaseContext } from '../phases/phase.ts'
import { type Rejection, reject } from '../rejection.ts'
import { isToLookAt } from '../set/goals/toLookAt.ts'
import { isToReport, reportsSince } from '../set/reportBack.ts'
import type { SetState } from '../set/set.ts'
import type { AgendaItem } from './agenda.ts'
import { awayPresenter, presenterGone } from './awayPresenter.ts'
import { remaining, startClock, stopClock } from './clock.ts'
import { currentItem, takingPart } from './current.ts'
import type { SessionEvent } from './events.ts'
import { handsOfBefore, interrupted, interrupts, lastPhase, pauseOver } from './hands.ts'
import { raters } from './raters.ts'
import type { SessionState } from './session.ts'
import { wentOn } from './standstill.ts'

type When = { now: number; random: () => number }

/** SPEC T1: who takes part and is here, those who chose to listen today after the others. */
function inTurn(set: SetState, session: SessionState): readonly MemberId[] {
  const here = takingPart(set, session)
  const listens = (member: MemberId) => session.people[member]?.listening === true
  return [...here.filter((m) => !listens(m)), ...here.filter(listens)]
}

/** What a phase may look at, gathered from set and session. */
export function phaseContext(
  set: SetState,
  session: SessionState,
  item: AgendaItem,
  when: When,
): PhaseContext {
  const since = reportsSince(set.sessions)
  return {
    ...when,
    phase: item.id,
    ...(item.presenter === undefined ? {} : { presenter: item.presenter }),
    present: inTurn(set, session),
    members: takingPart(set, session).filter((m) => set.members[m]?.role !== 'guest'),
    raters: raters(set.members, session).filter((m) => session.people[m]?.present === true),
    controls: session.controls,
    coached: item.style === 'coached',
    labelsToLead: set.settings.labelsToFacilitator,
    paused: session.pause !== undefined,
    toReport: Object.values(set.commitments)
      .filter((c) => c.shown && isToReport(c, since, session.id))
      .filter((c) => set.members[c.owner]?.status !== 'removed')
      .sort((a, b) => a.madeAt - b.madeAt)
      .map((c) => ({ id: c.id, owner: c.owner })),
    goals: Object.values(set.goals ?? {})
      .filter((goal) => goal.shown && isToLookAt(goal, since, session.id))
      .filter(({ owner }) => set.members[owner]?.status !== 'removed')
      .sort((a, b) => a.setAt - b.setAt)
      .map(({ id, owner }) => ({ id, owner })),
    leftMs: remaining(session.clock, when.now),
    wentOn: (from) => wentOn(session, from, when.now),
  }
}

/** What a phase decided, as events of its session. */
export function moves(item: AgendaItem, events: readonly { type: string }[]): SessionEvent[] {
  return events.map((event) => ({
    type: 'phaseMoved',
    phase: item.id,
    change: { kind: item.kind, event } as PhaseEvent,
  }))
}

/** What still happens in a phase that is left for good: the one that is on, or one that a break or a silence interrupted. */
function over(session: SessionState, to: AgendaItem | undefined): SessionEvent[] {
  const item = lastPhase(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  if (item === undefined || state === undefined) return []
  if (to !== undefined && (to.id === item.id || interrupts(to))) return []
  return moves(item, phaseOf(item.kind).over?.(state.data) ?? [])
}

/** Leaves the phase that is on, for `to` or the end, with what it still has to do and the time it took. */
export function leave(session: SessionState, now: number, to?: AgendaItem): SessionEvent[] {
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  if (item === undefined || state === undefined) return []
  const leftMs = remaining(session.clock, now)
  const total = session.clock.kind === 'idle' ? 0 : session.clock.totalMs
  const before = session.spent[item.id] ?? 0
  const last = phaseOf(item.kind).end?.(state.data) ?? []
  return [
    ...moves(item, last),
    ...over(session, to),
    { type: 'phaseLeft', phase: item.id, at: now, spentMs: Math.max(0, total - before - leftMs), leftMs },
  ]
}

/**
 * Enters a phase: anew, or as it was left. A round needs a presenter, and one who does not hold the controls; where they
 * are not here its clock holds from the start (SPEC W2).
 */
export function enter(
  set: SetState,
  session: SessionState,
  item: AgendaItem,
  when: When,
): SessionEvent[] | Rejection {
  if (item.round !== undefined) {
    if (item.presenter === undefined) return reject('no-presenter')
    if (item.presenter === session.controls) return reject('presenter-holds-controls')
  }
  const before = session.phases[item.id]
  const ms = before === undefined ? item.ms : (session.left[item.id] ?? item.ms)
  const total = ms + (session.spent[item.id] ?? 0)
  const away = awayPresenter(set, session, item)
  const clock = startClock(ms, when.now, total)
  const entered = {
    type: 'phaseEntered' as const,
    phase: item.id,
    at: when.now,
    clock: away === undefined ? clock : stopClock(clock, when.now),
  }
  const held = away === undefined ? [] : [presenterGone(away, when.now)]
  const lowered = handsOfBefore(session, item)
  if (before !== undefined) {
    const again = interrupted(session, item) ? [] : (phaseOf(item.kind).again?.(before.data) ?? [])
    return [entered, ...moves(item, again), ...lowered, ...held]
  }
  const data = phaseOf(item.kind).begin({ ...phaseContext(set, session, item, when), leftMs: ms })
  return [{ ...entered, state: { kind: item.kind, data } as PhaseState }, ...lowered, ...held]
}

/** From the phase that is on to another one, ending a pause on the way. */
export function goTo(
  set: SetState,
  session: SessionState,
  item: AgendaItem,
  when: When,
): SessionEvent[] | Rejection {
  const entered = enter(set, session, item, when)
  if ('rejected' in entered) return entered
  const unpaused = session.pause === undefined ? [] : pauseOver(session)
  return [...leave(session, when.now, item), ...unpaused, ...entered]
}
