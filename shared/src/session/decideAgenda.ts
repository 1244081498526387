import { reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import type { AgendaItem } from './agenda.ts'
import { adjustClock } from './clock.ts'
import type { SessionCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import type { SessionEvent } from './events.ts'

type AgendaCommand = Extract<SessionCommand, { type: 'agenda.edit' | 'presenter.set' | 'floor.set' }>

/** SPEC G1–G4: the agenda during the session. What has been stays; what is on keeps its kind. */
export function decideAgenda(room: Room, command: AgendaCommand, _judged: Judged): Outcome {
  const { set, session } = room
  const now = currentItem(session)
  switch (command.type) {
    case 'agenda.edit': {
      const agenda = command.agenda
      if (new Set(agenda.map((i) => i.id)).size !== agenda.length) return reject('invalid', 'id')
      const begun = session.agenda.filter((i) => session.phases[i.id] !== undefined)
      const kept = begun.every((old) => agenda.some((i) => i.id === old.id && i.kind === old.kind))
      if (!kept) return reject('invalid', 'begun')
      if (agenda.some((i) => i.presenter !== undefined && !canPresent(room, i.presenter))) {
        return reject('unknown', 'presenter')
      }
      const same = agenda.find((i) => i.id === now?.id)
      const delta = now === undefined || same === undefined ? 0 : same.ms - now.ms
      const retimed: SessionEvent[] =
        delta === 0 ? [] : [{ type: 'clockSet', clock: adjustClock(session.clock, delta) }]
      return ofSession({ type: 'agendaEdited', agenda }, ...retimed)
    }
    case 'presenter.set': {
      const { member, round } = command
      if (!session.agenda.some((i) => i.round === round)) return reject('unknown', 'round')
      if (member !== null && !canPresent(room, member)) return reject('unknown', 'presenter')
      if (now?.round === round) {
        if (member === null) return reject('no-presenter')
        if (member === session.controls) return reject('presenter-holds-controls')
      }
      return ofSession({
        type: 'agendaEdited',
        agenda: withPresenter(session.agenda, round, member ?? undefined),
      })
    }
    case 'floor.set':
      if (set.settings.call === 'own' && command.mode === 'strict') return reject('not-now')
      return ofSession({ type: 'floorModeSet', phase: command.from, mode: command.mode })
  }
}

function canPresent({ set }: Room, id: keyof typeof set.members): boolean {
  const member = set.members[id]
  return member !== undefined && member.status !== 'removed' && !['observer', 'guest'].includes(member.role)
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
