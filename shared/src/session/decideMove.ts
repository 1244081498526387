import { canPresent } from '../people/canPresent.ts'
import { phaseOf } from '../phases/index.ts'
import { isRejection, reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import type { SessionCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import { withPresenter } from './decideAgenda.ts'
import { moves, phaseContext } from './enter.ts'

type Move = Extract<SessionCommand, { type: 'phase.move' }>

/** A move of the phase that is on; others do not exist. */
export function decideMove(room: Room, command: Move, judged: Judged): Outcome {
  const { set, session } = room
  const item = currentItem(session)
  if (item === undefined || session.status !== 'running' || item.kind !== command.move.kind)
    return reject('not-now')
  // In a pause nothing goes on by itself.
  if (judged.actor === 'system' && session.pause !== undefined) return reject('not-now')
  const state = session.phases[item.id]
  if (state === undefined) return reject('not-now')
  const phase = phaseOf(item.kind)
  const events = phase.decide(state.data, command.move.move, {
    ...phaseContext(set, session, item, judged),
    actor: judged.actor,
    steers: session.controls === judged.actor,
  })
  if (isRejection(events)) return events
  const moved = moves(item, events)
  const presenters = events.map((event) => phase.presenters?.(event)).find((order) => order !== undefined)
  if (presenters === undefined) return ofSession(...moved)
  if (presenters.some((member) => !canPresent(set.members, member))) return reject('unknown', 'presenter')
  return ofSession(...moved, { type: 'agendaEdited', agenda: assign(room, presenters) })
}

/** Names the presenters of the rounds that have not begun, in order; rounds without one lose theirs. */
function assign({ session }: Room, presenters: readonly (typeof session.controls)[]) {
  const begun = new Set(session.agenda.filter((i) => session.phases[i.id] !== undefined).map((i) => i.round))
  const rounds = [...new Set(session.agenda.map((i) => i.round))].filter(
    (r) => r !== undefined && !begun.has(r),
  )
  return rounds.reduce(
    (agenda, round, i) => (round === undefined ? agenda : withPresenter(agenda, round, presenters[i])),
    session.agenda,
  )
}
