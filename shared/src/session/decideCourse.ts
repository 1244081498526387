import { isPlaceClosed } from '../people/isPlaceClosed.ts'
import { isRejection, reject } from '../rejection.ts'
import { notThisTime } from '../set/consent/decide.ts'
import { attendanceOf } from '../set/programme/attended.ts'
import { balanceOf } from '../set/trends/balanceOf.ts'
import { type Decision, type Judged, type Outcome, ofSession } from '../world.ts'
import { abandonedAt } from './abandoned.ts'
import type { AgendaItem } from './agenda.ts'
import type { SessionCommand, SystemCommand } from './commands.ts'
import { currentItem, neighbour } from './current.ts'
import type { Room } from './decide.ts'
import { withPresenter } from './decideAgenda.ts'
import { goTo, leave } from './enter.ts'
import type { SessionState } from './session.ts'

type Course = Extract<
  SessionCommand | SystemCommand,
  {
    type:
      | 'session.start'
      | 'session.advance'
      | 'session.back'
      | 'session.jump'
      | 'session.close'
      | 'session.abandon'
      | 'round.end'
      | 'round.postpone'
  }
>

/** SPEC C1–C8: the way through the agenda. */
export function decideCourse(room: Room, command: Course, judged: Judged): Outcome {
  const { set, session } = room
  const to = (item: AgendaItem | undefined): Outcome => {
    if (item === undefined) return reject('not-now')
    const events = goTo(set, session, item, judged)
    return isRejection(events) ? events : ofSession(...events)
  }
  switch (command.type) {
    case 'session.start': {
      if (session.status !== 'lobby') return reject('already')
      const first = session.agenda[0]
      const begun = to(first)
      if (isRejection(begun)) return begun
      const unasked = notThisTime(set, session, judged)
      const plannedEnd = judged.now + session.agenda.reduce((sum, item) => sum + item.ms, 0)
      return {
        set: unasked.set,
        session: [
          ...unasked.session,
          {
            type: 'sessionStarted',
            at: judged.now,
            plannedEnd,
            ...(set.settings.airtimeInReflection ? {} : { airtimeClosed: true as const }),
          },
          ...begun.session,
        ],
      }
    }
    case 'session.advance':
      return to(neighbour(session, command.from, 1))
    case 'session.back':
      return to(neighbour(session, command.from, -1))
    case 'session.jump':
      if (command.to === command.from) return reject('already')
      return to(session.agenda.find((item) => item.id === command.to))
    case 'round.end':
      return to(afterQuestions(session))
    case 'round.postpone':
      return postpone(room, judged)
    case 'session.close':
      return close(room, judged)
    case 'session.abandon':
      return (abandonedAt(set, session) ?? Number.POSITIVE_INFINITY) <= judged.now
        ? close(room, judged)
        : reject('not-now')
  }
}

/** Where a round goes when its presenter ends it: to the commitment, or past the round. */
export function afterQuestions(session: SessionState): AgendaItem | undefined {
  const item = currentItem(session)
  if (item?.round === undefined) return undefined
  const later = session.agenda.slice(session.agenda.indexOf(item) + 1)
  return (
    later.find((i) => i.round === item.round && i.kind === 'actionCommitment') ??
    later.find((i) => i.round !== item.round)
  )
}

/** Another round first: what is left of this one moves behind the next, its minutes kept. */
function postpone(room: Room, judged: Judged): Outcome {
  const { set, session } = room
  const item = currentItem(session)
  if (item?.round === undefined) return reject('not-now')
  const at = session.agenda.indexOf(item)
  const rest = session.agenda.slice(at)
  // SPEC M5: what lies ahead of somebody whose place is closed has no presenter.
  const gone = item.presenter === undefined || isPlaceClosed(set.members[item.presenter])
  const mine = withPresenter(
    rest.filter((i) => i.round === item.round),
    item.round,
    gone ? undefined : item.presenter,
  )
  const others = rest.filter((i) => i.round !== item.round)
  const next = others.find((i) => i.round !== undefined)
  if (next === undefined) return reject('not-now')
  const end = others.findLastIndex((i) => i.round === next.round) + 1
  const ahead = others.slice(0, end)
  const agenda = [
    ...session.agenda.slice(0, at),
    ...ahead.filter((i) => i.round === next.round),
    // A break lies between two rounds, whichever comes first.
    ...ahead.filter((i) => i.round !== next.round),
    ...mine,
    ...others.slice(end),
  ]
  const events = goTo(set, session, next, judged)
  return isRejection(events) ? events : ofSession({ type: 'agendaEdited', agenda }, ...events)
}

/** Closes the session and tells the set who was there, who presented, and how the talking was shared. */
export function close(room: Room, judged: Judged): Decision {
  const { session } = room
  const ran = session.status !== 'lobby'
  const presented = new Map(
    session.agenda
      .filter(
        (i) => i.kind === 'presentation' && i.presenter !== undefined && session.phases[i.id] !== undefined,
      )
      .map((i) => [i.round, i.presenter]),
  )
  const balance = ran ? balanceOf(room.set, session) : undefined
  const presenters = [...presented.values()].filter((m) => m !== undefined)
  return {
    set: [
      { type: 'sessionEnded', session: session.id, ran },
      ...(ran ? [attendanceOf(room.set, session, judged.now)] : []),
      ...(balance === undefined ? [] : [balance]),
      ...presenters.map((member) => ({ type: 'presented' as const, member, at: judged.now })),
    ],
    session: [...(ran ? leave(session, judged.now) : []), { type: 'sessionClosed', at: judged.now }],
  }
}
