import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { QueueReason } from '@setroom/shared'

/** Why somebody stands before the next one to ask; it stands beside their name. */
export const queueWords: Readonly<Record<QueueReason, MessageDescriptor>> = {
  called: msg`called by the facilitator`,
  followUp: msg`follows up`,
  noQuestionYet: msg`no question yet in this round`,
  fewerTurns: msg`has asked less often`,
  longestAgo: msg`last asked longer ago`,
  raisedFirst: msg`raised a hand earlier`,
  last: msg`after the others`,
  only: msg`nobody else waits`,
}
