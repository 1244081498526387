import type { MemberId } from './ids.ts'
import type { Role } from './people/roles.ts'
import type { Rejection } from './rejection.ts'
import type { SessionEvent } from './session/events.ts'
import type { SessionState } from './session/session.ts'
import type { SetEvent } from './set/events.ts'
import type { SetState } from './set/set.ts'

/** What one serial queue owns: the set and its latest session (open, or the one closed last). */
export type World = { set: SetState | null; session: SessionState | null }

export type Actor = MemberId | 'system'

/** What a decision may look at besides the state. `random` gives 0 ≤ x < 1 from a strong source. */
export type DecideContext = { actor: Actor; now: number; random: () => number }

/** What a decision looks at further in, once the policy table has let the command pass. */
export type Judged = DecideContext & { roles: readonly Role[] }

/** Events by stream, all appended in one transaction. */
export type Decision = { set: readonly SetEvent[]; session: readonly SessionEvent[] }

/** A decision about the set alone. */
export function ofSet(...set: SetEvent[]): Decision {
  return { set, session: [] }
}

/** A decision about the session alone. */
export function ofSession(...session: SessionEvent[]): Decision {
  return { set: [], session }
}

export type Outcome = Decision | Rejection
