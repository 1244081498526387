import type { MemberId, TextId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { membership, type PhaseDefinition, participants } from '../phase.ts'

export type Offer = { id: TextId; author: MemberId; at: number; text: Text; answer?: 'taken' | 'left' }
export type OffersState = {
  /** The presenter asked for offers. */
  asked: boolean
  offers: Readonly<Record<TextId, Offer>>
}
export type OffersMove =
  | { type: 'offers.ask' }
  | { type: 'offer.make'; text: Sealed }
  | { type: 'offer.answer'; offer: TextId; answer: 'taken' | 'left' }
export type OffersEvent =
  | { type: 'offersAsked' }
  | { type: 'offerMade'; offer: Offer }
  | { type: 'offerAnswered'; offer: TextId; answer: 'taken' | 'left' }

/** Only if the presenter asks: one experience, idea or contact each; the presenter takes or leaves it, no debate. */
export const offers: PhaseDefinition<'offers', OffersState, OffersMove, OffersEvent> = {
  kind: 'offers',
  minutes: 4,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: true,
  prompts: 4,
  policy: { 'offers.ask': membership, 'offer.make': participants, 'offer.answer': membership },
  begin: () => ({ asked: false, offers: {} }),
  decide(state, move, context) {
    if (context.actor === 'system') return reject('not-allowed')
    const presents = context.actor === context.presenter
    switch (move.type) {
      case 'offers.ask':
        if (!presents) return reject('not-allowed')
        return state.asked ? reject('already') : [{ type: 'offersAsked' }]
      case 'offer.make': {
        if (presents) return reject('not-allowed')
        if (!state.asked) return reject('not-now')
        const { id } = move.text
        const mine = Object.values(state.offers).some((o) => o.author === context.actor)
        if (mine || state.offers[id] !== undefined) return reject('already')
        return [{ type: 'offerMade', offer: { id, author: context.actor, at: context.now, text: move.text } }]
      }
      case 'offer.answer':
        if (!presents) return reject('not-allowed')
        if (state.offers[move.offer] === undefined) return reject('unknown')
        return [{ type: 'offerAnswered', offer: move.offer, answer: move.answer }]
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'offersAsked':
        return { ...state, asked: true }
      case 'offerMade':
        return { ...state, offers: { ...state.offers, [event.offer.id]: event.offer } }
      case 'offerAnswered': {
        const offer = state.offers[event.offer]
        if (offer === undefined) return state
        return { ...state, offers: { ...state.offers, [event.offer]: { ...offer, answer: event.answer } } }
      }
    }
  },
}
