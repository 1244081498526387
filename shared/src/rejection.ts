/** Every reason the server gives for refusing; the client has a sentence for each. */
export const rejectionCodes = [
  'not-allowed', // the policy table says no
  'not-now', // the phase or the state of the session does not have this
  'stale', // somebody else was faster; look again
  'unknown', // what the command speaks of is not there (any more)
  'already', // it is so already
  'invalid', // malformed or out of range
  'too-long',
  'too-many',
  'too-far', // further ahead than sessions are planned
  'waiting', // a guest who has not been admitted
  'no-presenter', // the round has nobody to present
  'presenter-holds-controls', // the facilitator presents and has to hand over first
  'facilitator-here', // the seat is taken, or its twenty seconds are not over
  'not-in-the-room',
  'no-session',
  'session-open',
  'last-facilitator',
  'old-key', // sealed with an epoch that is over; seal again
  'not-affirmed', // whoever supports somebody affirms the contract before coming in
  'not-agreed', // not everybody who was asked has said yes
  'same-address', // another member of the set has this e-mail address
  'needs-member', // a set needs at least three people for this
  'not-saved', // storage is away; nothing was changed
  'slow-down',
] as const

export type RejectionCode = (typeof rejectionCodes)[number]

/** An expected refusal: returned, never thrown. */
export type Rejection = { readonly rejected: RejectionCode; readonly detail?: string }

/** Makes a refusal; `detail` names a thing (a field, an id), never a sentence. */
export function reject(code: RejectionCode, detail?: string): Rejection {
  return detail === undefined ? { rejected: code } : { rejected: code, detail }
}

/** Tells a refusal from anything else a decision can be. */
export function isRejection(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && 'rejected' in value
}
