import type { MemberId } from '../ids.ts'
import type { SetEvent } from './events.ts'
import type { SetState } from './set.ts'

/** What happens when a member facilitates a set from now on; whoever did is a member like the others. */
export function namedFacilitator(set: SetState, member: MemberId): readonly SetEvent[] {
  return [
    { type: 'facilitatorNamed', member },
    // Whoever has led is not invited like somebody new (WE1).
    ...(set.members[set.facilitator]?.saidYesAt === undefined
      ? [{ type: 'welcomeAccepted' as const, member: set.facilitator }]
      : []),
  ]
}
