import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Fate } from './keptCommitments.ts'

/** What became of commitments, in a word or three. */
export const fateWords: Readonly<Record<Fate, MessageDescriptor>> = {
  done: msg({ message: 'Kept', context: 'commitment' }),
  partly: msg({ message: 'In part, or changed', context: 'commitment' }),
  not: msg({ message: 'Not kept', context: 'commitment' }),
  open: msg({ message: 'Open', context: 'commitment' }),
}
