import type { PhaseId } from '../ids.ts'
import { canPresent } from '../people/canPresent.ts'
import { phaseOf } from '../phases/index.ts'
import { reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import { type AgendaItem, agendaFault } from './agenda.ts'
import { changePresenter } from './awayPresenter.ts'
import { adjustClock } from './clock.ts'
import type { SessionCommand } from './commands.ts'
import { currentItem, isRoundOver } from './current.ts'
import type { Room } from './decide.ts'
import { isCallElsewhere } from './decideCall.ts'
import type { SessionEvent } from './events.ts'

type AgendaCommand = Extract<SessionCommand, { type: 'agenda.edit' | 'presenter.set' | 'floor.set' }>

/** SPEC G1–G4, G6: the agenda during the session. What has been stays; what is on keeps its kind. */
export function decideAgenda(room: Room, command: AgendaCommand, judged: Judged): Outcome {
  const { set, session } = room
  const now = currentItem(session)
  const hasBegun = (id: PhaseId) => session.phases[id] !== undefined
  const isOver = (round: number | undefined) => isRoundOver(session.agenda, session.current, hasBegun, round)
  switch (command.type) {
    case 'agenda.edit': {
      const agenda = command.agenda
      // Who presented and was removed since stays where they were.
      const fault = agendaFault(
        agenda,
        (presenter, { id }) =>
          canPresent(set.members, presenter) ||
          session.agenda.some((i) => i.id === id && i.presenter === presenter),
      )
      if (fault !== undefined) return fault
      const begun = session.agenda.filter((i) => hasBegun(i.id))
      const kept = begun.every((old) =>
        agenda.some(
          (i) =>
            i.id === old.id && i.kind === old.kind && (i.presenter === old.presenter || !isOver(old.round)),
        ),
      )
      if (!kept) return reject('invalid', 'begun')
      const same = agenda.find((i) => i.id === now?.id)
      if (same?.round !== undefined) {
        if (same.presenter === undefined) return reject('no-presenter')
        if (same.presenter === session.controls) return reject('presenter-holds-controls')
      }
      const delta = now === undefined || same === undefined ? 0 : same.ms - now.ms
      const clock = adjustClock(session.clock, delta)
      const retimed: SessionEvent[] = delta === 0 ? [] : [{ type: 'clockSet', clock }]
      const another =
        same === undefined || same.presenter === now?.presenter
          ? []
          : changePresenter(set, session, same, clock, judged.now)
      return ofSession({ type: 'agendaEdited', agenda }, ...retimed, ...another)
    }
    case 'presenter.set': {
      const { member, round } = command
      if (!session.agenda.some((i) => i.round === round)) return reject('unknown', 'round')
      if (member !== null && !canPresent(set.members, member)) return reject('unknown', 'presenter')
      if (isOver(round)) return reject('invalid', 'begun')
      if (now?.round === round) {
        if (member === null) return reject('no-presenter')
        if (member === session.controls) return reject('presenter-holds-controls')
      }
      const agenda = withPresenter(session.agenda, round, member ?? undefined)
      const same = agenda.find((i) => i.id === now?.id)
      const another =
        same === undefined || same.presenter === now?.presenter
          ? []
          : changePresenter(set, session, same, session.clock, judged.now)
      return ofSession({ type: 'agendaEdited', agenda }, ...another)
    }
    case 'floor.set':
      if (isCallElsewhere(set, session) && command.mode === 'strict') return reject('not-now')
      // A silence in which one may speak is none.
      if (now !== undefined && phaseOf(now.kind).floor.policy === 'silent' && command.mode === 'soft')
        return reject('not-now')
      return ofSession({ type: 'floorModeSet', phase: command.from, mode: command.mode })
  }
}

/** The same agenda with another presenter in one round. */
export function withPresenter(
  agenda: readonly AgendaItem[],
  round: number,
  presenter: AgendaItem['presenter'] | undefined,
): readonly AgendaItem[] {
  return agenda.map((item) => {
    if (item.round !== round) return item
    const { presenter: _, ...rest } = item
    return presenter === undefined ? rest : { ...rest, presenter }
  })
}
