import type { MemberId } from '../../ids.ts'

/**
 * How often somebody had a turn and when last (epoch ms, 0 for never). `credit` are the turns a newcomer did not have
 * and does not catch up on: as many as whoever had fewest when they came.
 */
export type Turns = { times: number; lastAt: number; credit?: number }
export type TurnsOf = Readonly<Record<MemberId, Turns>>

const none: Turns = { times: 0, lastAt: 0 }

/**
 * SPEC U1: people in a fair order for the next turn: fewest turns first, then longest ago, then in the order given.
 * Everybody stands in it once.
 */
export function fairOrder(people: readonly MemberId[], turns: TurnsOf): readonly MemberId[] {
  const of = (member: MemberId) => turns[member] ?? none
  return [...new Set(people)].sort((a, b) => counted(of(a)) - counted(of(b)) || of(a).lastAt - of(b).lastAt)
}

const counted = ({ times, credit = 0 }: Turns) => times + credit

/** The turns once somebody had another, at an instant (epoch ms). */
export function withTurn(turns: TurnsOf, member: MemberId, at: number): TurnsOf {
  const before = turns[member] ?? none
  return { ...turns, [member]: { ...before, times: before.times + 1, lastAt: Math.max(before.lastAt, at) } }
}

/** SPEC U2: what a newcomer is credited with, so that they take their turn among the others and not all the next ones. */
export function creditFor(others: readonly MemberId[], turns: TurnsOf): number {
  if (others.length === 0) return 0
  return Math.min(...others.map((member) => counted(turns[member] ?? none)))
}

/** A session's rounds as far as a rotation cares: who presents each (undefined: nobody named yet), and who is away. */
export type RoundsAhead = {
  at: number
  presenters: readonly (MemberId | undefined)[]
  away: readonly MemberId[]
}

/**
 * SPEC U3: presenters for the rounds of sessions ahead, earliest first. Who is named stays and counts; nobody presents
 * twice in a session, nor in one they are away from; a round for which nobody is left stays open.
 */
export function proposePresenters(
  sessions: readonly RoundsAhead[],
  people: readonly MemberId[],
  turns: TurnsOf,
): readonly (readonly (MemberId | undefined)[])[] {
  let known = turns
  return sessions.map(({ at, presenters, away }) => {
    const busy = new Set([...away, ...presenters.filter((one) => one !== undefined)])
    const proposed = presenters.map((named) => {
      if (named !== undefined) return named
      const next = fairOrder(people, known).find((one) => !busy.has(one))
      if (next !== undefined) busy.add(next)
      return next
    })
    for (const member of proposed) if (member !== undefined) known = withTurn(known, member, at)
    return proposed
  })
}
