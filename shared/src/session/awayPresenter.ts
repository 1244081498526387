import type { MemberId } from '../ids.ts'
import { isPlaceClosed } from '../people/isPlaceClosed.ts'
import type { SetState } from '../set/set.ts'
import type { AgendaItem } from './agenda.ts'
import { type Clock, resumeClock, stopClock } from './clock.ts'
import type { SessionEvent } from './events.ts'
import { pauseOver } from './hands.ts'
import type { SessionState } from './session.ts'

/** The presenter of a round's phase when they are not here, dropped or not come yet; none whose place is closed. */
export function awayPresenter(
  { members }: Pick<SetState, 'members'>,
  session: Pick<SessionState, 'people'>,
  item: AgendaItem | undefined,
): MemberId | undefined {
  const presenter = item?.round === undefined ? undefined : item.presenter
  if (presenter === undefined || session.people[presenter]?.present === true) return undefined
  return isPlaceClosed(members[presenter]) ? undefined : presenter
}

/** Everything waits for this presenter, since `at` (epoch ms). */
export function presenterGone(by: MemberId, at: number): SessionEvent {
  return { type: 'pauseBegan', pause: { kind: 'presenterGone', at, by } }
}

/**
 * SPEC W2: the phase that is on gets another presenter (`item`, as it will be; `clock`, too): it waits for one who is
 * away, and no longer for the one before.
 */
export function changePresenter(
  set: SetState,
  session: SessionState,
  item: AgendaItem,
  clock: Clock,
  now: number,
): SessionEvent[] {
  if (session.status !== 'running') return []
  const away = awayPresenter(set, session, item)
  const waits = session.pause?.kind === 'presenterGone'
  if (away === undefined) {
    return waits ? [...pauseOver(session), { type: 'clockSet', clock: resumeClock(clock, now) }] : []
  }
  if (waits) return [...pauseOver(session), presenterGone(away, now)]
  if (session.pause !== undefined) return []
  return [{ type: 'clockSet', clock: stopClock(clock, now) }, presenterGone(away, now)]
}
