import type { MemberId } from '../../ids.ts'
import type { SetEvent } from '../events.ts'
import type { SetState } from '../set.ts'
import type { TakeOverEvent } from './events.ts'
import type { TakeOver } from './state.ts'

/** Applies what happened to an offer to take the facilitation over. */
export function evolveTakeOver(
  before: TakeOver | undefined,
  event: TakeOverEvent,
): Pick<SetState, 'takeOver'> {
  if (event.type === 'takeOverOffered') return { takeOver: { by: event.by, at: event.at, yes: [] } }
  if (before === undefined) return {}
  switch (event.type) {
    case 'takeOverAgreed':
      return { takeOver: { ...before, yes: [...before.yes, event.member] } }
    case 'takeOverEnded':
      return { takeOver: { ...before, ended: { by: event.by, at: event.at } } }
  }
}

/** What anything else that happens to a set does to an offer in it. */
export function takeOverAfter(state: SetState, event: SetEvent): SetState {
  if (state.takeOver === undefined) return state
  switch (event.type) {
    case 'facilitatorNamed':
      return withoutOffer(state)
    case 'memberRemoved':
    case 'memberLeft':
    case 'memberDeclined':
      return withoutMember(state, state.takeOver, event.member)
    case 'linkRevoked':
      return state.takeOver.by === event.member ? withoutOffer(state) : state
    default:
      return state
  }
}

function withoutMember(state: SetState, offer: TakeOver, member: MemberId): SetState {
  if (offer.by === member || offer.ended?.by === member) return withoutOffer(state)
  return offer.yes.includes(member)
    ? { ...state, takeOver: { ...offer, yes: offer.yes.filter((id) => id !== member) } }
    : state
}

function withoutOffer({ takeOver: _, ...state }: SetState): SetState {
  return state
}
