import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SealingErrorCode } from '@setroom/shared'

/** What is said when a text cannot be sealed. */
export const sealingWords: Readonly<Record<SealingErrorCode, MessageDescriptor>> = {
  'too-long': msg`That is too long to keep. Please shorten it.`,
  'no-key': msg`This browser does not hold the set’s key, so it cannot write here. Open your personal link again.`,
  'unverified-key': msg`The key of one of you cannot be trusted. Ask the facilitator to renew that person’s link.`,
}
