import type { SetRole } from './roles.ts'

/** Whether somebody is seen and takes no part: no turn, no vote, no airtime, nothing to steer (SPEC W7, SP3). */
export function standsBy(role: SetRole | undefined): boolean {
  return role === 'observer' || role === 'support'
}
