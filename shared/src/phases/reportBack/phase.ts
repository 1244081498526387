import type { CommitmentId, GoalId, MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { membership, type PhaseContext, type PhaseDefinition } from '../phase.ts'

/** A commitment, or a learning goal. */
export type ReportedId = CommitmentId | GoalId
export type ReportEntry = { id: CommitmentId; owner: MemberId } | { id: GoalId; owner: MemberId; goal: true }
export type ReportBackState = {
  /** Every commitment to be looked at, owner by owner; then every goal, owner by owner. */
  order: readonly ReportEntry[]
  now: ReportedId | null
  seen: readonly ReportedId[]
}
export type ReportBackMove = { type: 'report.show'; commitment: ReportedId } | { type: 'report.next' }
export type ReportBackEvent = { type: 'reportShown'; commitment: ReportedId | null }

/** Owner by owner: whoever is here comes first; what is of the absent waits at the end. */
function byOwner<T extends { owner: MemberId }>(context: PhaseContext, list: readonly T[]): readonly T[] {
  const owners = [...new Set([...context.present, ...list.map(({ owner }) => owner)])]
  const place = (owner: MemberId) => owners.indexOf(owner)
  return [...list].sort((a, b) => place(a.owner) - place(b.owner))
}

/**
 * Each member's commitments come to the stage, one by one: open ones, and what was reported on beforehand. The learning
 * goals follow: what was promised comes first.
 */
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
    const goals = byOwner(context, context.goals).map((goal) => ({ ...goal, goal: true as const }))
    const order: readonly ReportEntry[] = [...byOwner(context, context.toReport), ...goals]
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
