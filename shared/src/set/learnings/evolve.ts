import type { LearningId, MemberId } from '../../ids.ts'
import type { LearningEvent } from './events.ts'
import type { CarriedTo, Learning } from './state.ts'

type Learnings = Readonly<Record<LearningId, Learning>>
type Settled = Extract<LearningEvent, { type: 'learningSettled' }>

/** Applies one event. */
export function evolveLearnings(learnings: Learnings, event: LearningEvent): Learnings {
  switch (event.type) {
    case 'learningWritten':
      return { ...learnings, [event.learning.id]: event.learning }
    case 'learningEdited': {
      const { text, touches } = event
      // Whoever let other words go has not let these go.
      return changed(learnings, event.learning, (one) => ({ ...one, text, touches, answers: {} }))
    }
    case 'learningDropped': {
      const { [event.learning]: _, ...rest } = learnings
      return rest as Learnings
    }
    case 'learningAsked':
      return changed(learnings, event.learning, (one) => ({
        ...one,
        touches: event.touches,
        askedAt: event.at,
      }))
    case 'learningTouched': {
      const { member, leaving } = event
      // They have not let it go as theirs: where it went without that, it comes back.
      return changed(learnings, event.learning, (one) => ({
        ...takenBack(answeredNotBy(one, member), leaving),
        touches: [...one.touches, member],
        saidSo: [...(one.saidSo ?? []), member],
      }))
    }
    case 'learningAnswered': {
      const { member, release, leaving } = event
      return changed(learnings, event.learning, (one) => ({
        ...(release ? one : takenBack(one, leaving)),
        answers: { ...one.answers, [member]: release },
      }))
    }
    case 'learningCarried':
      return changed(learnings, event.learning, (one) => ({ ...one, carried: event.carried }))
    case 'learningSettled':
      return changed(learnings, event.learning, (one) =>
        one.carried?.as === event.as ? settled(one, one.carried, event) : one,
      )
  }
}

function settled(learning: Learning, carried: CarriedTo, event: Settled): Learning {
  const { until: _, ...rest } = carried
  switch (event.is) {
    case 'arrived':
      return { ...learning, carried: { ...carried, arrived: true } }
    case 'announced':
      return {
        ...learning,
        carried: { ...rest, ...(event.until === undefined ? {} : { until: event.until }) },
      }
    case 'calledOff':
      return { ...learning, carried: rest }
    case 'exported': {
      // Before it could be taken back.
      const { leaving: __, ...left } = rest
      return { ...learning, carried: { ...left, exportedAt: event.at } }
    }
    case 'gone':
      return notCarried(learning)
  }
}

/** SPEC E3: what somebody wrote who left, and what they let go. */
export function learningsWithout(learnings: Learnings, member: MemberId): Learnings {
  return Object.fromEntries(
    Object.entries<Learning>(learnings)
      .filter(([, { author }]) => author !== member)
      .map(([id, one]) => [id, answeredNotBy(one, member)]),
  ) as Learnings
}

function answeredNotBy(one: Learning, member: MemberId): Learning {
  if (!Object.hasOwn(one.answers, member)) return one
  const { [member]: _, ...answers } = one.answers
  return { ...one, answers }
}

function takenBack(one: Learning, leaving: true | undefined): Learning {
  return leaving === true && one.carried !== undefined
    ? { ...one, carried: { ...one.carried, leaving } }
    : notCarried(one)
}

function notCarried({ carried: _, ...rest }: Learning): Learning {
  return rest
}

function changed(learnings: Learnings, id: LearningId, change: (one: Learning) => Learning): Learnings {
  const before = learnings[id]
  return before === undefined ? learnings : { ...learnings, [id]: change(before) }
}
