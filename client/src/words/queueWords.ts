import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { QueueReason } from '@setroom/shared'

/** Why somebody is next to ask; it stands beside their name. */
export const queueWords: Readonly<Record<QueueReason, MessageDescriptor>> = {
  called: msg`called by the facilitator`,
  followUp: msg`follows up`,
  noQuestionYet: msg`has not asked yet`,
  fewerTurns: msg`has asked less often`,
  longestAgo: msg`asked longest ago`,
  raisedFirst: msg`raised a hand first`,
}
