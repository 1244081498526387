import type { MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { membership, type PhaseDefinition, steering } from '../phase.ts'

export type BidsState = {
  bids: Readonly<Record<MemberId, { text: Text; at: number }>>
  /** Who presents in which round, once settled. */
  order: readonly MemberId[]
}
export type BidsMove =
  | { type: 'bid.make'; text: Sealed }
  | { type: 'bid.withdraw' }
  | { type: 'bid.settle'; order: MemberId[] }
export type BidsEvent =
  | { type: 'bidMade'; member: MemberId; text: Text; at: number }
  | { type: 'bidWithdrawn'; member: MemberId }
  | { type: 'bidsSettled'; order: readonly MemberId[] }

/** Members bid for the rounds in a sentence; the facilitator settles the order, which names the presenters. */
export const bids: PhaseDefinition<'bids', BidsState, BidsMove, BidsEvent> = {
  kind: 'bids',
  minutes: 3,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 5,
  policy: { 'bid.make': membership, 'bid.withdraw': membership, 'bid.settle': steering },
  begin: () => ({ bids: {}, order: [] }),
  decide(state, move, context) {
    if (context.actor === 'system') return reject('not-allowed')
    switch (move.type) {
      case 'bid.make':
        return [{ type: 'bidMade', member: context.actor, text: move.text, at: context.now }]
      case 'bid.withdraw':
        if (state.bids[context.actor] === undefined) return reject('unknown')
        return [{ type: 'bidWithdrawn', member: context.actor }]
      case 'bid.settle':
        if (move.order.some((m) => !context.present.includes(m))) return reject('unknown')
        if (new Set(move.order).size !== move.order.length) return reject('invalid')
        return [{ type: 'bidsSettled', order: move.order }]
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'bidMade':
        return { ...state, bids: { ...state.bids, [event.member]: { text: event.text, at: event.at } } }
      case 'bidWithdrawn': {
        const { [event.member]: _, ...rest } = state.bids
        return { ...state, bids: rest }
      }
      case 'bidsSettled':
        return { ...state, order: event.order }
    }
  },
  presenters: (event) => (event.type === 'bidsSettled' ? event.order : undefined),
}
