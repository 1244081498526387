import type { ConsentId, MemberId } from '../../ids.ts'
import { membersIn } from '../../people/membersIn.ts'
import type { SetEvent } from '../events.ts'
import type { SetState } from '../set.ts'
import type { ConsentEvent } from './events.ts'
import type { Consent } from './state.ts'

type Consents = Readonly<Record<ConsentId, Consent>>

/**
 * Whom a question goes to: the members who have joined, but for the facilitator, who asks it; about a support person, but
 * for whoever asks it, facilitator or not.
 */
export function whomToAsk(set: SetState, about?: Pick<Consent, 'kind' | 'by'>): readonly MemberId[] {
  const asker = about?.kind === 'support' ? about.by : set.facilitator
  return membersIn(set).filter((id) => id !== asker)
}

/** Applies what happened to a question. */
export function evolveConsents(consents: Consents, event: ConsentEvent): Consents {
  if (event.type === 'consentAsked') return { ...consents, [event.consent.id]: event.consent }
  const { [event.consent]: before, ...others } = consents
  if (before === undefined) return consents
  switch (event.type) {
    case 'consentAnswered': {
      const { round, veil, text } = event
      const answers = { ...before.answers, [event.member]: { round, veil, text } }
      return { ...consents, [event.consent]: { ...before, round, answers } }
    }
    case 'consentSettled':
      // What was answered has served.
      return { ...consents, [event.consent]: { ...before, answers: {}, outcome: event.outcome } }
    case 'consentDropped':
      return others
  }
}

/** What anything else that happens to a set does to the questions in it. */
export function askedAfter(state: SetState, event: SetEvent): SetState {
  const { consents } = state
  if (consents === undefined) return state
  switch (event.type) {
    case 'memberAdded':
      return placed(state, consents, event)
    case 'secondNamed':
      return event.consent === undefined ? state : without(state, ({ id }) => id === event.consent)
    case 'sessionEnded':
      return without(
        state,
        ({ session, outcome }) =>
          session === event.session || (session === undefined && outcome === 'notThisTime'),
      )
    case 'sessionCancelled':
      return without(state, ({ session }) => session === event.session)
    case 'memberRemoved':
    case 'memberLeft':
    case 'memberDeclined':
    case 'linkRevoked':
    case 'facilitatorNamed':
      return askedAnew(withoutAbout(state, event), event.member)
    case 'memberJoined':
    case 'linkRenewed':
      return askedAnew(state, event.member)
    default:
      return state
  }
}

/** SPEC Y6, Y9: a member's question has served; that of a guest or an observer is kept with their place. */
function placed(
  state: SetState,
  consents: Consents,
  { member, consent: id }: SetEvent & { type: 'memberAdded' },
): SetState {
  const consent = id === undefined ? undefined : consents[id]
  if (consent === undefined) return state
  if (consent.kind === 'member') return without(state, (one) => one.id === id)
  return { ...state, consents: { ...consents, [consent.id]: { ...consent, who: member.id } } }
}

/**
 * What was asked about somebody goes with them, but for a "not this time" that ended their place; a guest whose link is
 * closed may get another.
 */
function withoutAbout(
  state: SetState,
  {
    type,
    member,
  }: SetEvent & {
    type: 'memberRemoved' | 'memberLeft' | 'memberDeclined' | 'linkRevoked' | 'facilitatorNamed'
  },
): SetState {
  const keepsPlace = type === 'linkRevoked'
  const stays = keepsPlace || type === 'facilitatorNamed'
  return without(
    state,
    ({ kind, of, who, outcome }) =>
      (who === member && outcome !== 'notThisTime' && (kind === 'second' || !keepsPlace)) ||
      (of === member && who === undefined && !stays),
  )
}

/** SPEC Y4: an answer is veiled for exactly those who are asked, with the keys they have. */
function askedAnew(state: SetState, member: MemberId): SetState {
  const anew = (consent: Consent): Consent => {
    const asked = whomToAsk(state, consent)
    return consent.outcome !== undefined || !(consent.asked.includes(member) || asked.includes(member))
      ? consent
      : { ...consent, round: consent.round + 1, anew: true, asked, answers: {} }
  }
  const all = Object.entries<Consent>(state.consents ?? {}).map(([id, consent]) => [id, anew(consent)])
  return { ...state, consents: Object.fromEntries(all) }
}

function without(state: SetState, gone: (consent: Consent) => boolean): SetState {
  const kept = Object.entries<Consent>(state.consents ?? {}).filter(([, consent]) => !gone(consent))
  return { ...state, consents: Object.fromEntries(kept) }
}
