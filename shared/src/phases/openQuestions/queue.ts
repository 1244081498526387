import type { MemberId } from '../../ids.ts'

/** A hand raised to ask. `at` (epoch ms) is its place among hands that are otherwise equal. */
export type Hand = { member: MemberId; at: number; followUp: boolean }
/** Turns a person has had in this round. */
export type Turns = Readonly<Record<MemberId, { count: number; lastAt: number }>>

/** Why somebody stands before the next one; `last` and `only` have nobody after them. The client has words for each. */
export type QueueReason =
  | 'called'
  | 'followUp'
  | 'noQuestionYet'
  | 'fewerTurns'
  | 'longestAgo'
  | 'raisedFirst'
  | 'last'
  | 'only'
export type QueueEntry = Hand & { why: QueueReason; turns: number; lastAt: number | null }

type Standing = Hand & { turns: number; lastAt: number | null; called: boolean }

function compare(a: Standing, b: Standing): { by: number; why: QueueReason } {
  if (a.called !== b.called) return { by: a.called ? -1 : 1, why: 'called' }
  if (a.followUp !== b.followUp) return { by: a.followUp ? -1 : 1, why: 'followUp' }
  if (a.turns !== b.turns)
    return { by: a.turns - b.turns, why: Math.min(a.turns, b.turns) === 0 ? 'noQuestionYet' : 'fewerTurns' }
  if (a.lastAt !== b.lastAt) return { by: (a.lastAt ?? 0) - (b.lastAt ?? 0), why: 'longestAgo' }
  if (a.at !== b.at) return { by: a.at - b.at, why: 'raisedFirst' }
  return { by: a.member < b.member ? -1 : 1, why: 'raisedFirst' }
}

/** What put this one before the next; whoever is the last of all stands there for what they are themselves. */
function reason(one: Standing, next: Standing | undefined, alone: boolean): QueueReason {
  if (next !== undefined) return compare(one, next).why
  if (one.called) return 'called'
  if (one.followUp) return 'followUp'
  if (one.turns === 0) return 'noQuestionYet'
  return alone ? 'only' : 'last'
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
  return standing.map((one, i) => {
    const { called: _, ...entry } = one
    return { ...entry, why: reason(one, standing[i + 1], standing.length === 1) }
  })
}
