import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { RejectionCode } from '@setroom/shared'

/** What is said when the server refuses. */
export const rejectionWords: Readonly<Record<RejectionCode, MessageDescriptor>> = {
  'not-allowed': msg`That is not yours to do in this set.`,
  'not-now': msg`Not in this part of the session.`,
  stale: msg`Somebody was a moment faster. This is how it stands now.`,
  unknown: msg`That is no longer there.`,
  already: msg`That is done already.`,
  invalid: msg`Something in it does not fit. Nothing was changed.`,
  'too-long': msg`That is too long to keep. Please shorten it.`,
  'too-many': msg`There is no room for more of these.`,
  'too-far': msg`At most two years ahead.`,
  waiting: msg`You will be let in by the facilitator. A moment, please.`,
  'no-presenter': msg`Nobody has been named for this round yet. Who would like to present?`,
  'presenter-holds-controls': msg`Whoever presents cannot lead as well. Hand the controls to somebody first.`,
  'facilitator-here': msg`The facilitator is here, or has only just gone.`,
  'not-in-the-room': msg`That person is not in the room.`,
  'no-session': msg`No session is open just now.`,
  'session-open': msg`A session is open. Close it first.`,
  'last-facilitator': msg`A set needs its facilitator. Hand the facilitation to somebody first.`,
  'not-affirmed': msg`Please affirm the contract first, in the lobby.`,
  'not-agreed': msg`Not all of you have said yes to that.`,
  'old-key': msg`The set has a new key, and this browser does not have it yet. Please try again.`,
  'same-address': msg`Somebody else in this set has this address. Each of you needs your own.`,
  'needs-member': msg`This needs at least three of you.`,
  'not-saved': msg`That could not be saved, and nothing was changed. Please try again in a moment.`,
  'slow-down': msg`That was a little fast. Please try again in a moment.`,
}
