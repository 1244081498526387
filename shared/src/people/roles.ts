/** What a member is in the set, for months. */
export const setRoles = ['facilitator', 'member', 'observer', 'support', 'guest'] as const
export type SetRole = (typeof setRoles)[number]

/**
 * What a person is at this moment; the columns of the policy table. `facilitator` holds the controls by right,
 * `acting` holds them for somebody; `second` is whichever of two facilitators does not hold
 * the controls; `support` sits beside
 * somebody; `waiting` is a guest, observer or support person at the door; `system` is the server itself.
 */
export const roles = [
  'facilitator',
  'acting',
  'second',
  'presenter',
  'member',
  'observer',
  'support',
  'guest',
  'waiting',
  'system',
] as const
export type Role = (typeof roles)[number]
