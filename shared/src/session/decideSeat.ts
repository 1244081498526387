import type { MemberId, PhaseId } from '../ids.ts'
import { standsBy } from '../people/standsBy.ts'
import { reject } from '../rejection.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import type { AgendaItem } from './agenda.ts'
import type { SessionCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import type { SessionState } from './session.ts'

type SeatCommand = Extract<
  SessionCommand,
  { type: 'seat.handOver' | 'seat.take' | 'seat.takeBack' | 'seat.ask' | 'seat.decline' }
>

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

/** SPEC S6: of two facilitators the one who does not hold the controls; nobody while a third person does. */
export function otherFacilitator({
  facilitator,
  second,
  controls,
}: Pick<SessionState, 'facilitator' | 'second' | 'controls'>): MemberId | undefined {
  if (second === undefined) return undefined
  if (controls === facilitator) return second
  return controls === second ? facilitator : undefined
}

/**
 * SPEC S3, S4: whether one who holds the controls may hand them to another who is here. From a stand-in back to the
 * facilitator; on to somebody else while the facilitator is away or presents, for the stand-in's own round may be next.
 */
export function mayPass(
  session: Pick<SessionState, 'facilitator' | 'people' | 'agenda'>,
  current: PhaseId | null | undefined,
  from: MemberId,
  to: MemberId,
): boolean {
  const { facilitator, people, agenda } = session
  const at = agenda.findIndex(({ id }) => id === current)
  const presents = (who: MemberId, item: AgendaItem | undefined) =>
    item?.round !== undefined && item.presenter === who
  if (presents(to, agenda[at])) return false
  if (from === facilitator || to === facilitator) return true
  const away = people[facilitator]?.present !== true || presents(facilitator, agenda[at])
  return away && !presents(to, agenda[at + 1])
}

/** SPEC S1–S8: the seat is the person's, the controls may be held for them. */
export function decideSeat(room: Room, command: SeatCommand, judged: Judged): Outcome {
  const { set, session } = room
  const { actor } = judged
  if (actor === 'system') return reject('not-allowed')
  const presenting = (member: MemberId) => {
    const item = currentItem(session)
    return item?.round !== undefined && item.presenter === member
  }
  const other = otherFacilitator(session)
  switch (command.type) {
    case 'seat.handOver': {
      const member = set.members[command.member]
      if (command.member === actor) return reject('already')
      if (member === undefined || standsBy(member.role) || member.role === 'guest') return reject('unknown')
      if (session.people[command.member]?.present !== true) return reject('not-in-the-room')
      if (presenting(command.member)) return reject('presenter-holds-controls')
      if (!mayPass(session, session.current, actor, command.member)) return reject('not-allowed')
      if (command.member === other) return agreed(session, actor, other)
      return ofSession({ type: 'controlsPassed', to: command.member, how: 'handedOver' })
    }
    case 'seat.take': {
      const free = seatFreeAt(session)
      if (free === undefined || (actor !== other && judged.now < free)) return reject('facilitator-here')
      if (session.people[actor]?.present !== true) return reject('not-in-the-room')
      if (presenting(actor)) return reject('presenter-holds-controls')
      return ofSession({ type: 'controlsPassed', to: actor, how: 'taken' })
    }
    case 'seat.takeBack':
      if (actor !== session.facilitator) return reject('not-allowed')
      if (session.controls === actor) return reject('already')
      if (presenting(actor)) return reject('presenter-holds-controls')
      // Two facilitators agree on it, unless the other one is gone.
      if (actor === other && seatFreeAt(session) === undefined) return reject('not-agreed')
      return ofSession({ type: 'controlsPassed', to: actor, how: 'takenBack' })
    case 'seat.ask':
      if (actor !== other) return reject('not-now')
      if (session.people[actor]?.present !== true) return reject('not-in-the-room')
      if (presenting(actor)) return reject('presenter-holds-controls')
      return agreed(session, actor, actor)
    case 'seat.decline':
      if (actor !== session.controls && actor !== other) return reject('not-allowed')
      return session.seatOffer === undefined ? reject('already') : ofSession({ type: 'seatDeclined' })
  }
}

/** SPEC S7: what the second of two says makes it so; what the first says waits for the other. */
function agreed({ seatOffer }: SessionState, says: MemberId, to: MemberId): Outcome {
  if (seatOffer === says) return reject('already')
  if (seatOffer === undefined) return ofSession({ type: 'seatOffered', by: says })
  return ofSession({ type: 'controlsPassed', to, how: 'handedOver' })
}
