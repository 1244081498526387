import { reject } from '../rejection.ts'
import type { SetState } from '../set/set.ts'
import { type Outcome, ofSession } from '../world.ts'
import type { SessionCommand } from './commands.ts'
import type { SessionState } from './session.ts'

/** Whether people hear each other in another call than Setroom's: the set meets so, or its session was moved there. */
export function isCallElsewhere(
  set: { readonly settings: Pick<SetState['settings'], 'call'> },
  session: Pick<SessionState, 'callMoved'> | null,
): boolean {
  return set.settings.call === 'own' || session?.callMoved === true
}

/** SPEC W9: to the fallback call that the contract names, and back; neither the setting nor the contract changes. */
export function decideCall(
  { set, session }: { set: SetState; session: SessionState },
  { to, address }: Extract<SessionCommand, { type: 'call.move' }>,
): Outcome {
  if (set.settings.call === 'own' || (to === 'own') === (session.callMoved === true)) return reject('already')
  if (to === 'own' && set.settings.ownCall === undefined) return reject('not-now')
  const said = to === 'here' || address === undefined ? {} : { address }
  return ofSession({ type: 'callMoved', to, ...said })
}
