import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ApiRefusal } from '../join/api.ts'

/** What is said when a request to the server came to nothing. */
export const apiWords: Readonly<Record<ApiRefusal, MessageDescriptor>> = {
  link: msg`This link does not open anything.`,
  deleted: msg`The set that this link belonged to was deleted.`,
  left: msg`The place that this link opened was given back.`,
  taken: msg`Somebody has taken this place already. Open the link, and say it inside.`,
  'not-found': msg`There is nothing at this address.`,
  invalid: msg`Something in it does not fit. Nothing was changed.`,
  origin: msg`This page was opened under an address that the server does not know as its own.`,
  'not-allowed': msg`This browser may not do that. Open your link again.`,
  'too-large': msg`That is too much at once. Please make it shorter.`,
  'wrong-type': msg`Something in it does not fit. Nothing was changed.`,
  'slow-down': msg`That was a little fast. Please try again in a moment.`,
  'not-saved': msg`That could not be saved, and nothing was changed. Please try again in a moment.`,
  internal: msg`Something went wrong on the server, and nothing was changed. Please try again.`,
  offline: msg`The server cannot be reached just now. Are you online?`,
}
