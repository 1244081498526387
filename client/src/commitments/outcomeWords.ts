import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Outcome } from './reportWords.ts'

/** What became of a commitment, in a word. */
export const outcomeWords: Readonly<Record<Outcome, MessageDescriptor>> = {
  underWay: msg`Under way`,
  done: msg`Done`,
  partly: msg`Partly`,
  not: msg`Not done`,
  changed: msg`It changed`,
}
