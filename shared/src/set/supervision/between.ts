import type { SetId } from '../../ids.ts'
import type { SetCommand } from '../commands.ts'
import { EXPORT_NOTICE_MS } from '../learnings/exportTimes.ts'
import { isReleased, type Learning } from '../learnings/state.ts'
import type { SetState } from '../set.ts'
import { type Carried, isExported, noSupervision } from './state.ts'

/** The server's word to one of two sets. */
export type Word = { to: SetId; command: Extract<SetCommand, { type: 'learning.settle' | 'carried.settle' }> }

/** Two sets, as far as there are such; a deleted one is null. */
export type Pair = { source: SetState | null; supervision: SetState | null }

/**
 * SPEC SU10: what one of two sets still has to hear of the other, in order: whether what was carried is released,
 * whether it was removed, is to be exported, or was. Follows from their states alone; said again, it changes nothing.
 */
export function wordsBetween(ids: { source: SetId; supervision: SetId }, pair: Pair, now: number): Word[] {
  const { source, supervision } = pair
  const carried = Object.values<Carried>(supervision?.supervision?.carried ?? {})
  const here = carried.filter(({ from }) => from === ids.source)
  return [
    ...here.flatMap((one) => aboutCarried(ids, one, pair, now)),
    ...Object.values<Learning>(source?.learnings ?? {})
      .filter((one) => isGoneFrom(ids, one, { source, supervision }))
      .flatMap(({ id, carried: went }) =>
        went === undefined ? [] : [aboutLearning(ids.source, { learning: id, as: went.as, is: 'gone' })],
      ),
  ]
}

type Settling = Extract<Word['command'], { type: 'learning.settle' }>

function aboutLearning(to: SetId, said: Omit<Settling, 'type'>): Word {
  return { to, command: { type: 'learning.settle', ...said } }
}

/**
 * Whether what went over is there no more: of a set that is gone nothing can be taken back any more, and nothing need
 * be; what was taken back is back once the other set has let go of it; and what had arrived was withdrawn there anew in
 * a restored copy (SPEC DT2), of which this set's own copy knows nothing.
 */
function isGoneFrom(ids: { supervision: SetId }, learning: Learning, { source, supervision }: Pair): boolean {
  const { carried } = learning
  if (carried?.to !== ids.supervision || carried.exportedAt !== undefined) return false
  if (supervision === null) return true
  const there = supervision.supervision?.carried[carried.as] !== undefined
  if (there || source === null) return false
  // Released and not there may also mean: still on its way.
  return carried.arrived === true || !isReleased(source.members, learning)
}

function aboutCarried(
  ids: { source: SetId; supervision: SetId },
  one: Carried,
  { source, supervision }: Pair,
  now: number,
): Word[] {
  const { themes } = supervision?.supervision ?? noSupervision
  const learning = source?.learnings?.[one.learning]
  const went = learning?.carried?.as === one.id ? learning.carried : undefined
  const there = (is: Settling['is'], until?: number): Word =>
    aboutLearning(ids.source, {
      learning: one.learning,
      as: one.id,
      is,
      ...(until === undefined ? {} : { until }),
    })
  const here = (is: 'shown' | 'told' | 'withdrawn', until?: number): Word => ({
    to: ids.supervision,
    command: { type: 'carried.settle', carried: one.id, is, ...(until === undefined ? {} : { until }) },
  })
  const released = source !== null && learning !== undefined && isReleased(source.members, learning)
  if (one.dropped !== true && isExported(one, themes))
    return went === undefined || went.exportedAt !== undefined ? [] : [there('exported')]
  if (one.dropped === true && went !== undefined) return [there('gone'), here('withdrawn')]
  // Where it was taken back, that it is back is said once this has been heard: it may just have been exported.
  if (went === undefined || !released) return [here('withdrawn')]
  const arriving = [
    ...(one.shown === true ? [] : [here('shown')]),
    ...(went.arrived === true ? [] : [there('arrived')]),
  ]
  const announced = one.theme !== undefined && themes[one.theme]?.announcedAt !== undefined
  if (!announced) return went.until === undefined ? arriving : [...arriving, there('calledOff')]
  if (one.until !== undefined) return arriving
  const until = now + EXPORT_NOTICE_MS
  return [...arriving, there('announced', until), here('told', until)]
}
