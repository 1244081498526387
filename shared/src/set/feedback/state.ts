import type { MemberId, PhaseId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'

/** What a member wrote to another in peer feedback: the text is sealed for that one alone (SPEC PF). */
export type FeedbackNote = {
  from: MemberId
  to: MemberId
  session: SessionId
  phase: PhaseId
  /** The session's, as the set counts. */
  number: number
  at: number
  text: Text
}

/** What a note is found by; one from each to each in one phase. No id holds a space. */
export function feedbackKey({ session, phase, from, to }: Omit<FeedbackNote, 'number' | 'at' | 'text'>) {
  return `${session} ${phase} ${from} ${to}`
}
