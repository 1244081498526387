import type { MemberId } from '../../ids.ts'
import { memo } from '../../memo.ts'
import type { SetState } from '../set.ts'
import { isHeld } from './decide.ts'
import type { FeedbackNote } from './state.ts'

type Notes = Readonly<Record<string, FeedbackNote>>

const none: Notes = Object.freeze({})

/** What somebody sees of feedback: what they wrote, and what was handed out to them (SPEC PF2, PF3). */
export function createFeedbackView(): (
  all: SetState['feedback'],
  me: MemberId,
  held: string | undefined,
) => Notes {
  return memo(
    (all, me, held) => {
      const mine = Object.entries<FeedbackNote>(all ?? none).filter(
        ([, note]) => note.from === me || (note.to === me && !isHeld(note, held)),
      )
      return mine.length === 0 ? none : Object.fromEntries(mine)
    },
    (a, b) => {
      const [one, other] = [Object.entries(a), Object.entries(b)]
      return one.length === other.length && one.every(([key, note]) => b[key] === note)
    },
  )
}
