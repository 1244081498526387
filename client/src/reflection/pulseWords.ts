import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PulseLine, PulseQuestion } from '@setroom/shared'

/** What is rated, as a sentence that one agrees with or not. */
export const pulseWords: Readonly<Record<PulseQuestion, MessageDescriptor>> = {
  safety: msg`I could say what I really thought.`,
  questions: msg`Our questions made us think.`,
  fairness: msg`The talking was shared fairly.`,
  usefulness: msg`I can use what we did today.`,
}

/** The same in a word, for the head of a table. */
export const pulseHeads: Readonly<Record<PulseQuestion, MessageDescriptor>> = {
  safety: msg({ message: 'Openness', context: 'pulse' }),
  questions: msg({ message: 'Questions', context: 'pulse' }),
  fairness: msg({ message: 'Fairness', context: 'pulse' }),
  usefulness: msg({ message: 'Use', context: 'pulse' }),
}

/** The one line about a question where there are too few answers for more. */
export const pulseLineWords: Readonly<Record<PulseLine, MessageDescriptor>> = {
  atEase: msg`at ease`,
  mixed: msg`mixed`,
  worthTalking: msg`worth talking about`,
}
