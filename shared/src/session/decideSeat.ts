import type { MemberId } from '../ids.ts'
import { reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import type { SessionCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import type { SessionState } from './session.ts'

type SeatCommand = Extract<SessionCommand, { type: 'seat.handOver' | 'seat.take' | 'seat.takeBack' }>

/** How long the facilitator has to be gone before a member may take the controls (PRODUCT.md, Roles). */
export const SEAT_FREE_AFTER_MS = 20_000

/** The instant (epoch ms) from which the controls may be taken; undefined while their holder is here. */
export function seatFreeAt(
  session: Pick<SessionState, 'people' | 'controls' | 'createdAt'>,
): number | undefined {
  const holder = session.people[session.controls]
  if (holder?.present === true) return undefined
  return (holder?.since ?? session.createdAt) + SEAT_FREE_AFTER_MS
}

/** SPEC S1–S5: the seat is the person's, the controls may be held for them. */
export function decideSeat(room: Room, command: SeatCommand, judged: Judged): Outcome {
  const { set, session } = room
  const { actor } = judged
  if (actor === 'system') return reject('not-allowed')
  const presenting = (member: MemberId) => {
    const item = currentItem(session)
    return item?.round !== undefined && item.presenter === member
  }
  switch (command.type) {
    case 'seat.handOver': {
      const member = set.members[command.member]
      if (command.member === actor) return reject('already')
      if (member === undefined || member.role === 'observer' || member.role === 'guest')
        return reject('unknown')
      if (session.people[command.member]?.present !== true) return reject('not-in-the-room')
      if (presenting(command.member)) return reject('presenter-holds-controls')
      // Whoever holds the controls for the facilitator gives them back, and to nobody else.
      if (actor !== session.facilitator && command.member !== session.facilitator)
        return reject('not-allowed')
      return ofSession({ type: 'controlsPassed', to: command.member, how: 'handedOver' })
    }
    case 'seat.take': {
      const free = seatFreeAt(session)
      if (free === undefined || judged.now < free) return reject('facilitator-here')
      if (session.people[actor]?.present !== true) return reject('not-in-the-room')
      if (presenting(actor)) return reject('presenter-holds-controls')
      return ofSession({ type: 'controlsPassed', to: actor, how: 'taken' })
    }
    case 'seat.takeBack':
      if (actor !== session.facilitator) return reject('not-allowed')
      if (session.controls === actor) return reject('already')
      if (presenting(actor)) return reject('presenter-holds-controls')
      return ofSession({ type: 'controlsPassed', to: actor, how: 'takenBack' })
  }
}
