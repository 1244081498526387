import type { CarriedId, LearningId, MemberId, SetId } from '../../ids.ts'
import { memo, sameJson } from '../../memo.ts'
import type { Text } from '../../sealing/index.ts'
import type { SetState } from '../set.ts'
import { type CarriedTo, isReleased, type Learning, mayBeCarried } from './state.ts'

/** A learning as the set sees it. That somebody said no looks like nobody having said anything. */
export type LearningView = {
  id: LearningId
  author: MemberId
  text: Text
  at: number
  touches: readonly MemberId[]
  saidSo?: readonly MemberId[]
  askedAt?: number
  /** All who are to let it go have. */
  released: boolean
  carried?: Omit<CarriedTo, 'to' | 'as'>
}

/** What one person alone sees of a learning: their own answer; the facilitator, what it is called where it went. */
export type MyLearning = { answer?: boolean; to?: SetId; as?: CarriedId }

type Views = Readonly<Record<LearningId, LearningView>>
type Mine = Readonly<Record<LearningId, MyLearning>>
const none = Object.freeze({})

/** What everybody sees of learnings; one that did not change keeps its reference, whoever said no. */
export function createLearningsView(): (all: SetState['learnings'], members: SetState['members']) => Views {
  let before: Views = none
  return memo((all, members) => {
    const next = Object.fromEntries(
      Object.entries<Learning>(all ?? none).map(([id, one]) => {
        const held = one.carried === undefined ? mayBeCarried : isReleased
        const view = viewOf(one, held(members, one))
        const old = before[id as LearningId]
        return [id, old !== undefined && sameJson(old, view) ? old : view]
      }),
    ) as Views
    before = alike(before, next) ? before : next
    return before
  })
}

/** What somebody alone sees of learnings: SPEC SU2. */
export function createMyLearningsView(): (
  all: SetState['learnings'],
  me: MemberId,
  facilitates: boolean,
) => Mine {
  return memo((all, me, facilitates) => {
    const mine = Object.entries<Learning>(all ?? none).flatMap(([id, { answers, carried }]) => {
      const answer = answers[me]
      const one: MyLearning = {
        ...(answer === undefined ? {} : { answer }),
        ...(carried === undefined || !facilitates ? {} : { to: carried.to, as: carried.as }),
      }
      return Object.keys(one).length === 0 ? [] : [[id, one] as const]
    })
    return mine.length === 0 ? none : (Object.fromEntries(mine) as Mine)
  }, sameJson)
}

function viewOf({ carried, answers: _, ...rest }: Learning, released: boolean): LearningView {
  if (carried === undefined) return { ...rest, released }
  const { to: __, as: ___, ...shown } = carried
  return { ...rest, released, carried: shown }
}

function alike(a: Views, b: Views): boolean {
  const [one, other] = [Object.keys(a), Object.keys(b)] as LearningId[][]
  return one?.length === other?.length && one?.every((id) => a[id] === b[id]) === true
}
