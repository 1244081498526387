import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Vagueness } from './vague.ts'

/** The quiet line under a promise that is hard to keep as it stands. */
export const vagueWords: Readonly<Record<Vagueness, MessageDescriptor>> = {
  trying: msg`Trying is hard to notice. What will you do, even if it does not work out?`,
  thinking: msg`What will be there when the thinking is done: a page, a talk, a decision?`,
  noResult: msg`How could somebody else see that it happened?`,
  noDate: msg`Which day could it be done by? You may change it later.`,
}
