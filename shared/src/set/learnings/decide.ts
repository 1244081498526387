import type { MemberId } from '../../ids.ts'
import { canPresent } from '../../people/canPresent.ts'
import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { isBackAtOnce } from './exportTimes.ts'
import { type Learning, mayBeCarried, toAsk, toRelease } from './state.ts'

type LearningCommand = Extract<SetCommand, { type: `learning.${string}` }>
type Settle = Extract<LearningCommand, { type: 'learning.settle' }>

/** More than this of one person's is a mistake, or an attack. */
const EACH = 50

/** SPEC SU1–SU5: what a set learned, and how it goes to supervision. */
export function decideLearning(set: SetState, command: LearningCommand, judged: Judged): Outcome {
  const { actor, now } = judged
  const learning = set.learnings?.[command.learning]
  if (command.type === 'learning.settle') return settle(learning, command, now)
  if (actor === 'system') return reject('not-allowed')
  if (command.type === 'learning.write') {
    if (learning !== undefined) return reject('already')
    const mine = Object.values<Learning>(set.learnings ?? {}).filter(({ author }) => author === actor)
    if (mine.length >= EACH) return reject('too-many')
    const touches = others(set, command.touches, actor)
    if (touches === undefined) return reject('unknown', 'touches')
    const { learning: id, text } = command
    return ofSet({
      type: 'learningWritten',
      learning: { id, author: actor, text, at: now, touches, answers: {} },
    })
  }
  if (learning === undefined) return reject('unknown')
  const { id, author, carried } = learning
  switch (command.type) {
    case 'learning.edit': {
      if (author !== actor) return reject('not-allowed')
      // What is read elsewhere are these words: taken back first, they can be changed.
      if (carried !== undefined) return reject('already')
      // Whoever was asked, or said so, stays asked: a no is not to be got round by naming nobody.
      const asked = learning.askedAt === undefined ? (learning.saidSo ?? []) : learning.touches
      const touches = others(set, [...asked, ...command.touches], actor, learning.touches)
      if (touches === undefined) return reject('unknown', 'touches')
      return ofSet({ type: 'learningEdited', learning: id, text: command.text, touches })
    }
    case 'learning.drop':
      if (author !== actor) return reject('not-allowed')
      // What was exported has left; what is about to be is taken back first, and dropped when that is known.
      if (carried?.exportedAt === undefined && !isBackAtOnce(carried ?? {}, now)) return reject('not-now')
      return ofSet({ type: 'learningDropped', learning: id })
    case 'learning.ask': {
      if (carried !== undefined) return reject('already')
      const touches = others(set, [...learning.touches, ...command.touches], author, learning.touches)
      if (touches === undefined) return reject('unknown', 'touches')
      return ofSet({ type: 'learningAsked', learning: id, touches, at: now })
    }
    case 'learning.touchesMe': {
      if (!canPresent(set.members, actor)) return reject('not-allowed')
      if (toRelease(learning).includes(actor)) return reject('already')
      if (carried?.exportedAt !== undefined) return reject('not-now')
      return ofSet({ type: 'learningTouched', learning: id, member: actor, ...leavingNow(learning, now) })
    }
    case 'learning.answer': {
      if (!toAsk(set.members, learning).includes(actor)) return reject('not-allowed')
      if (learning.text.id !== command.seen) return reject('stale')
      if (learning.answers[actor] === command.release) return reject('already')
      const { release } = command
      if (release ? carried?.leaving === true : carried?.exportedAt !== undefined) return reject('not-now')
      return ofSet({
        type: 'learningAnswered',
        learning: id,
        member: actor,
        release,
        ...(release ? {} : leavingNow(learning, now)),
      })
    }
    case 'learning.carry': {
      if (carried !== undefined) return reject('already')
      if (command.to === set.id) return reject('invalid', 'to')
      if (!mayBeCarried(set.members, learning)) return reject('not-now')
      const { to, as, where } = command
      return ofSet({ type: 'learningCarried', learning: id, carried: { to, as, where, by: actor, at: now } })
    }
  }
}

/** What is taken back while an export may be made at any moment is back once the other set has let go of it. */
function leavingNow({ carried }: Learning, now: number): { leaving?: true } {
  return isBackAtOnce(carried ?? {}, now) ? {} : { leaving: true }
}

/** What the supervision set says, unless it has been taken back meanwhile. */
function settle(learning: Learning | undefined, { as, is, until }: Settle, now: number): Outcome {
  if (learning?.carried?.as !== as) return reject('unknown')
  if (learning.carried.exportedAt !== undefined) return reject('already')
  if ((is === 'announced') !== (until !== undefined)) return reject('invalid', 'until')
  return ofSet({
    type: 'learningSettled',
    learning: learning.id,
    as,
    is,
    ...(until === undefined ? {} : { until }),
    at: now,
  })
}

/** These people but the author, each once; undefined where one of them, not `named` before, could not be asked. */
function others(
  { members }: SetState,
  people: readonly MemberId[],
  author: MemberId,
  named: readonly MemberId[] = [],
): readonly MemberId[] | undefined {
  const all = [...new Set(people)].filter((id) => id !== author)
  return all.every((id) => canPresent(members, id) || named.includes(id)) ? all : undefined
}
