import type { MemberId } from '../../ids.ts'
import type { Programme } from '../programme/state.ts'
import type { SetState } from '../set.ts'
import type { LeavingEvent } from './events.ts'

/** Applies one event, recorded at `at` (epoch ms), to a set in which a place has been closed already. */
export function evolveLeaving(state: SetState, event: LeavingEvent, at: number): SetState {
  switch (event.type) {
    case 'setDeleted':
      return { ...state, deletedAt: at }
    case 'memberLeft':
      return withoutWords({ ...state, epochDue: true }, event.member, at)
  }
}

/** SPEC E3: of somebody who left the name stays, beside what others remember; not their words, nor how to reach them. */
function withoutWords(state: SetState, member: MemberId, at: number): SetState {
  const place = state.members[member]
  if (place === undefined) return state
  const { email: _, zone: __, noMail: ___, ...rest } = place
  const { contract, feedback, goals, programme } = state
  return {
    ...state,
    members: { ...state.members, [member]: { ...rest, leftAt: at } },
    commitments: notOf(state.commitments, ({ owner }) => owner === member),
    kept: notOf(state.kept, (kept) => kept.member === member),
    ...(goals === undefined ? {} : { goals: notOf(goals, ({ owner }) => owner === member) }),
    ...(feedback === undefined
      ? {}
      : { feedback: notOf(feedback, ({ from, to }) => from === member || to === member) }),
    ...(contract === undefined
      ? {}
      : { contract: { ...contract, affirmed: drop(contract.affirmed, member) } }),
    ...(programme === undefined ? {} : { programme: withoutAnswers(programme, member) }),
  }
}

function withoutAnswers(programme: Programme, member: MemberId): Programme {
  const { poll, apologies } = programme
  return {
    ...programme,
    apologies: Object.fromEntries(Object.entries(apologies).map(([id, of]) => [id, drop(of, member)])),
    ...(poll === undefined ? {} : { poll: { ...poll, answers: drop(poll.answers, member) } }),
  }
}

function notOf<K extends string, V>(
  record: Readonly<Record<K, V>>,
  theirs: (value: V) => boolean,
): Readonly<Record<K, V>> {
  return Object.fromEntries(Object.entries<V>(record).filter(([, value]) => !theirs(value))) as Readonly<
    Record<K, V>
  >
}

function drop<V>(record: Readonly<Record<MemberId, V>>, member: MemberId): Readonly<Record<MemberId, V>> {
  const { [member]: _, ...rest } = record
  return rest
}
