import type { MemberId } from '../ids.ts'
import type { SessionState } from '../session/session.ts'
import { isSecond } from './rolesOf.ts'

/**
 * SPEC A4, Q7: whoever leads an open session: who holds the controls, and the other one of two facilitators. They see
 * everybody's airtime, and labels where the set chose so. A facilitator who handed over is not among them, unless there
 * are two.
 */
export function leads(
  session: Pick<SessionState, 'status' | 'controls' | 'facilitator' | 'second'> | null,
  me: MemberId,
): boolean {
  if (session === null || session.status === 'closed') return false
  return session.controls === me || isSecond(session, me)
}
