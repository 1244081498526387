import type { MemberId } from '../../ids.ts'

/** A hand raised to ask. */
export type Hand = { member: MemberId; at: number; followUp: boolean }
/** Turns a person has had in this round. */
export type Turns = Readonly<Record<MemberId, { count: number; lastAt: number }>>

/** Why somebody stands where they stand; the client has words for each. */
export type QueueReason =
  | 'called'
  | 'followUp'
  | 'noQuestionYet'
  | 'fewerTurns'
  | 'longestAgo'
  | 'raisedFirst'
export type QueueEntry = Hand & { why: QueueReason; turns: number; lastAt: number | null }

type Standing = Hand & { turns: number; lastAt: number | null; called: boolean }

function compare(a: Standing, b: Standing): { by: number; why: QueueReason } {
  if (a.called !== b.called) return { by: a.called ? -1 : 1, why: 'called' }
  if (a.followUp !== b.followUp) return { by: a.followUp ? -1 : 1, why: 'followUp' }
  if (a.turns !== b.turns) return { by: a.turns - b.turns, why: 'fewerTurns' }
  if (a.lastAt !== b.lastAt) return { by: (a.lastAt ?? 0) - (b.lastAt ?? 0), why: 'longestAgo' }
  if (a.at !== b.at) return { by: a.at - b.at, why: 'raisedFirst' }
  return { by: a.member < b.member ? -1 : 1, why: 'raisedFirst' }
}

/**
 * The one order on every screen (SPEC Q1): called by the facilitator, then a follow-up, then fewest turns in this
 * round, then longest since the last one, then arrival. Each entry says what put it before the next one.
 */
export function queueOrder(
  hands: readonly Hand[],
  turns: Turns,
  called: MemberId | null,
): readonly QueueEntry[] {
  const standing: Standing[] = hands
    .map((hand) => ({
      ...hand,
      turns: turns[hand.member]?.count ?? 0,
      lastAt: turns[hand.member]?.lastAt ?? null,
      called: hand.member === called,
    }))
    .sort((a, b) => compare(a, b).by)
  return standing.map(({ called: isCalled, ...entry }, i) => {
    const next = standing[i + 1]
    const first: QueueReason = isCalled
      ? 'called'
      : entry.followUp
        ? 'followUp'
        : entry.turns === 0
          ? 'noQuestionYet'
          : next === undefined
            ? 'raisedFirst'
            : compare({ ...entry, called: isCalled }, next).why
    return { ...entry, why: first }
  })
}
