import type { MemberId } from '../../ids.ts'
import { learningsWithout } from '../learnings/evolve.ts'
import { withoutNotesOf } from '../notes/evolve.ts'
import type { Programme } from '../programme/state.ts'
import type { Commitment, Member, SetState } from '../set.ts'
import { supervisionWithout } from '../supervision/evolve.ts'
import type { WelcomeEvent } from '../welcome/events.ts'
import type { LeavingEvent } from './events.ts'

type Declined = Extract<WelcomeEvent, { type: 'memberDeclined' }>
type Gone = Pick<Member, 'leftAt' | 'declinedAt'>

/** Applies one event, recorded at `at` (epoch ms), to a set in which a place has been closed already. */
export function evolveLeaving(state: SetState, event: LeavingEvent | Declined, at: number): SetState {
  switch (event.type) {
    case 'setDeleted':
      return { ...state, deletedAt: at }
    case 'memberLeft':
      return withoutWords({ ...state, epochDue: true }, event.member, { leftAt: at })
    case 'memberDeclined':
      return withoutWords(state, event.member, { declinedAt: at })
  }
}

/** SPEC E3, WE3: of somebody who left or declined the name stays, beside what others remember; not their words. */
function withoutWords(state: SetState, member: MemberId, gone: Gone): SetState {
  const place = state.members[member]
  if (place === undefined) return state
  const { email: _, zone: __, noMail: ___, ...rest } = place
  const { consents, contract, feedback, goals, learnings, notes, programme, shelf, supervision } = state
  return {
    ...state,
    members: { ...state.members, [member]: { ...rest, ...gone } },
    commitments: withoutCheckIns(
      notOf(state.commitments, ({ owner }) => owner === member),
      member,
    ),
    kept: notOf(state.kept, (kept) => kept.member === member),
    ...(consents === undefined ? {} : { consents: notOf(consents, ({ by }) => by === member) }),
    ...(goals === undefined ? {} : { goals: notOf(goals, ({ owner }) => owner === member) }),
    ...(notes === undefined ? {} : { notes: withoutNotesOf(notes, member) }),
    ...(shelf === undefined ? {} : { shelf: notOf(shelf, ({ by }) => by === member) }),
    ...(learnings === undefined ? {} : { learnings: learningsWithout(learnings, member) }),
    ...(supervision === undefined ? {} : { supervision: supervisionWithout(supervision, member) }),
    ...(feedback === undefined
      ? {}
      : { feedback: notOf(feedback, ({ from, to }) => from === member || to === member) }),
    ...(contract === undefined
      ? {}
      : { contract: { ...contract, affirmed: drop(contract.affirmed, member) } }),
    ...(programme === undefined ? {} : { programme: withoutAnswers(programme, member) }),
  }
}

function withoutCheckIns(commitments: SetState['commitments'], member: MemberId): SetState['commitments'] {
  return Object.fromEntries(
    Object.entries<Commitment>(commitments).map(([id, one]) => {
      const checkIns = one.checkIns?.filter(({ by }) => by !== member)
      // What is left untouched keeps its reference, and is not sent anew.
      return [id, checkIns?.length === one.checkIns?.length ? one : { ...one, checkIns }]
    }),
  ) as SetState['commitments']
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
