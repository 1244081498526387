import type { CommitmentId, MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { membership, type PhaseContext, type PhaseDefinition } from '../phase.ts'

export type ReportBackState = {
  /** Every commitment to be looked at, owner by owner. */
  order: readonly { id: CommitmentId; owner: MemberId }[]
  now: CommitmentId | null
  seen: readonly CommitmentId[]
}
export type ReportBackMove = { type: 'report.show'; commitment: CommitmentId } | { type: 'report.next' }
export type ReportBackEvent = { type: 'reportShown'; commitment: CommitmentId | null }

/** Owner by owner: whoever is here comes first; the commitments of the absent wait at the end. */
function byOwner(context: PhaseContext): ReportBackState['order'] {
  const owners = [...new Set([...context.present, ...context.toReport.map((c) => c.owner)])]
  const place = (owner: MemberId) => owners.indexOf(owner)
  return [...context.toReport].sort((a, b) => place(a.owner) - place(b.owner))
}

/** Each member's commitments come to the stage, one by one: open ones, and what was reported on beforehand. */
export const reportBack: PhaseDefinition<'reportBack', ReportBackState, ReportBackMove, ReportBackEvent> = {
  kind: 'reportBack',
  minutes: 10,
  floor: { policy: 'turns', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 6,
  policy: { 'report.show': membership, 'report.next': membership },
  begin(context) {
    const order = byOwner(context)
    return { order, now: order[0]?.id ?? null, seen: [] }
  },
  decide(state, move, context) {
    const owner = state.order.find((c) => c.id === state.now)?.owner
    if (!context.steers && owner !== context.actor) return reject('not-allowed')
    switch (move.type) {
      case 'report.show':
        if (!state.order.some((c) => c.id === move.commitment)) return reject('unknown')
        if (state.now === move.commitment) return reject('already')
        return [{ type: 'reportShown', commitment: move.commitment }]
      case 'report.next': {
        if (state.now === null) return reject('not-now')
        const over = new Set([...state.seen, state.now])
        const next = state.order.find((c) => !over.has(c.id))
        return [{ type: 'reportShown', commitment: next?.id ?? null }]
      }
    }
  },
  evolve: (state, event) => ({
    ...state,
    now: event.commitment,
    seen: state.now === null || state.seen.includes(state.now) ? state.seen : [...state.seen, state.now],
  }),
  speakers(state) {
    const owner = state.order.find((c) => c.id === state.now)?.owner
    return owner === undefined ? [] : [owner]
  },
}
