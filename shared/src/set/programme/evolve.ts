import type { MemberId, SessionId } from '../../ids.ts'
import type { SessionEntry, SetState } from '../set.ts'
import type { ProgrammeEvent } from './events.ts'
import { withTurn } from './rotation.ts'
import type { Programme } from './state.ts'

/** Applies what happened to a programme. */
export function evolveProgramme(programme: Programme, event: ProgrammeEvent): Programme {
  const { apologies, attendance, facilitated, feeds } = programme
  switch (event.type) {
    case 'apologySent': {
      const sent = { ...apologies[event.session], [event.member]: event.apology }
      return { ...programme, apologies: { ...apologies, [event.session]: sent } }
    }
    case 'apologyWithdrawn':
      return {
        ...programme,
        apologies: { ...apologies, [event.session]: lacking(apologies[event.session] ?? {}, event.member) },
      }
    case 'attendanceTaken': {
      const { session, startedAt: at, present, expected, facilitator } = event
      return {
        ...programme,
        attendance: { ...attendance, [session]: { at, present, expected } },
        facilitated: facilitator === null ? facilitated : withTurn(facilitated, facilitator, at),
      }
    }
    case 'datesAsked':
      return { ...programme, poll: event.poll }
    case 'datesAnswered': {
      const { poll } = programme
      if (poll?.id !== event.poll) return programme
      const answers = { ...poll.answers, [event.member]: { text: event.text, at: event.at } }
      return { ...programme, poll: { ...poll, answers } }
    }
    case 'datesClosed': {
      const { poll, ...rest } = programme
      return poll?.id === event.poll ? rest : programme
    }
    case 'feedMade': {
      const { tokenHash, text, at } = event
      return { ...programme, feeds: { ...feeds, [event.member]: { tokenHash, text, at } } }
    }
    case 'feedEnded':
      return withoutFeed(programme, event.member)
  }
}

/** SPEC N8: apologies are for a date; where a session moves to another, nobody has said anything yet. */
export function withoutOldApologies(state: SetState, planned: SessionEntry): SetState {
  const { programme } = state
  const before = state.sessions.find(({ id }) => id === planned.id)
  if (programme?.apologies[planned.id] === undefined || before?.at === planned.at) return state
  return {
    ...state,
    programme: {
      ...programme,
      apologies: lacking<SessionId, Programme['apologies'][SessionId]>(programme.apologies, planned.id),
    },
  }
}

/** SPEC N9: whoever is shut out, or whose link is renewed, has no calendar address and no say in dates any more. */
export function withoutCalendar(state: SetState, member: MemberId): SetState {
  const { programme } = state
  if (programme?.feeds[member] === undefined) return state
  return { ...state, programme: withoutFeed(programme, member) }
}

function withoutFeed(programme: Programme, member: MemberId): Programme {
  return { ...programme, feeds: lacking(programme.feeds, member) }
}

function lacking<K extends string, V>(record: Readonly<Record<K, V>>, key: K): Readonly<Record<K, V>> {
  const { [key]: _, ...rest } = record
  return rest as Readonly<Record<K, V>>
}
