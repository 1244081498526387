import type { MemberId } from '../ids.ts'
import type { SessionEvent } from './events.ts'
import type { Person, SessionState } from './session.ts'

type PeopleEvent = Extract<
  SessionEvent,
  {
    type:
      | 'arrived'
      | 'left'
      | 'muted'
      | 'spotlightSet'
      | 'guestKnocked'
      | 'guestWentAway'
      | 'guestAdmitted'
      | 'guestRefused'
      | 'handWentUp'
      | 'handWentDown'
      | 'listeningSet'
      | 'byTurnsSet'
      | 'chatSaid'
  }
>

function person(state: SessionState, id: MemberId, change: (before: Person) => Person): SessionState {
  const before = state.people[id] ?? { present: false, since: state.createdAt }
  return { ...state, people: { ...state.people, [id]: change(before) } }
}

/** Applies what happened to people and between them. */
export function evolvePeople(state: SessionState, event: PeopleEvent): SessionState {
  switch (event.type) {
    case 'arrived':
      return person(state, event.member, (p) => ({ ...p, present: true, since: event.at }))
    case 'left':
      return person(state, event.member, (p) => ({ ...p, present: false, since: event.since }))
    case 'muted':
      return person(state, event.member, (p) => ({ ...p, mutedAt: event.at }))
    case 'handWentUp':
      return person(state, event.member, ({ handKept: _, ...p }) => ({ ...p, hand: event.place ?? event.at }))
    case 'handWentDown':
      return person(state, event.member, ({ hand, handKept: _, ...p }) =>
        event.until === null || hand === undefined ? p : { ...p, handKept: { at: hand, until: event.until } },
      )
    case 'listeningSet':
      return person(state, event.member, (p) => ({ ...p, listening: event.on }))
    case 'byTurnsSet':
      return person(state, event.member, (p) => ({ ...p, byTurns: event.on }))
    case 'spotlightSet': {
      const { spotlight: _, ...rest } = state
      return event.member === null ? rest : { ...rest, spotlight: event.member }
    }
    case 'guestKnocked':
      return { ...state, guests: { ...state.guests, [event.member]: 'waiting' } }
    case 'guestWentAway': {
      const { [event.member]: _, ...guests } = state.guests
      return { ...state, guests }
    }
    case 'guestAdmitted':
      return { ...state, guests: { ...state.guests, [event.member]: 'admitted' } }
    case 'guestRefused':
      return { ...state, guests: { ...state.guests, [event.member]: 'refused' } }
    case 'chatSaid':
      return { ...state, chat: { ...state.chat, [event.line.id]: event.line } }
  }
}
