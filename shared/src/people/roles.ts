/** What a member is in the set, for months. */
export const setRoles = ['facilitator', 'member', 'observer', 'guest'] as const
export type SetRole = (typeof setRoles)[number]

/**
 * What a person is at this moment; the columns of the policy table. `facilitator` holds the controls by right,
 * `acting` holds them for somebody; `waiting` is a guest at the door; `system` is the server itself.
 */
export const roles = [
  'facilitator',
  'acting',
  'presenter',
  'member',
  'observer',
  'guest',
  'waiting',
  'system',
] as const
export type Role = (typeof roles)[number]
