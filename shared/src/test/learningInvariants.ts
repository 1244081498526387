import type { LearningId } from '../ids.ts'
import { type Learning, toAsk } from '../set/learnings/state.ts'
import { type Carried, isExported, type Theme } from '../set/supervision/state.ts'
import type { Invariants } from './step.ts'

/** For tests: what has to hold of learnings, and of what is carried into a supervision set. */
export const learningInvariants: Invariants = {
  "[SU1] nobody changes the words of another's learning": ({ before, set, actor }) =>
    Object.values<Learning>(set.learnings ?? {}).every((is) => {
      const was = before.set?.learnings?.[is.id]
      return was?.text === is.text || is.author === actor
    }),

  '[SU2] [SU3] answers are of those who were asked, each their own, and about the words that are': ({
    before,
    set,
    actor,
  }) =>
    Object.values<Learning>(set.learnings ?? {}).every((is) => {
      const was = before.set?.learnings?.[is.id]
      if (was !== undefined && was.text !== is.text) return Object.keys(is.answers).length === 0
      return Object.entries(is.answers).every(
        ([member, answer]) => was?.answers[member as never] === answer || member === actor,
      )
    }),

  '[SU3] what is carried over is carried when everybody has let it go': ({ before, set }) =>
    Object.values<Learning>(set.learnings ?? {}).every((is) => {
      const was: Learning | undefined = before.set?.learnings?.[is.id as LearningId]
      if (is.carried === undefined || was?.carried !== undefined) return true
      return toAsk(set.members, is).every(
        (id) => is.answers[id] === true && set.members[id]?.status !== 'removed',
      )
    }),

  '[SU5] what was exported stays so': ({ before, set }) =>
    Object.values<Learning>(before.set?.learnings ?? {}).every(
      (was) =>
        was.carried?.exportedAt === undefined ||
        set.learnings?.[was.id] === undefined ||
        set.learnings[was.id]?.carried?.exportedAt === was.carried.exportedAt,
    ),

  '[SU7] [SU8] a theme is exported with three sets at least, all of them told': ({ before, set, now }) =>
    Object.values<Theme>(set.supervision?.themes ?? {}).every((is) => {
      if (is.exportedAt === undefined) return true
      if (before.set?.supervision?.themes[is.id]?.exportedAt !== undefined) return true
      const inIt = Object.values<Carried>(set.supervision?.carried ?? {}).filter(
        ({ theme, shown, dropped }) => theme === is.id && shown === true && dropped !== true,
      )
      return (
        new Set(inIt.map(({ from }) => from)).size >= 3 &&
        inIt.every(({ until }) => until !== undefined && until < now)
      )
    }),

  '[SU8] what was exported, and what is to be, stays in its theme, and nothing comes into it': ({
    before,
    set,
  }) =>
    Object.values<Carried>(set.supervision?.carried ?? {}).every((is) => {
      const was = before.set?.supervision?.carried[is.id]
      if (was === undefined || was.theme === is.theme) return true
      const themes = before.set?.supervision?.themes ?? {}
      return [was.theme, is.theme].every(
        (id) =>
          id === undefined || (!isExported({ theme: id }, themes) && themes[id]?.announcedAt === undefined),
      )
    }),
}
