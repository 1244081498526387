import type { MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import { wrongRotation } from '../decideMembers.ts'
import type { SetEvent } from '../events.ts'
import type { SetState } from '../set.ts'
import { shutOut } from '../shutOut.ts'
import { keptUntil } from './keptUntil.ts'

type LeavingCommand = Extract<
  SetCommand,
  { type: 'set.leave' | 'member.shutOut' | 'set.rotate' | 'set.delete' }
>
type Room = { set: SetState; session: SessionState | null }

/** SPEC E1–E6: leaving a set, the key after that, and its end. */
export function decideLeaving({ set, session }: Room, command: LeavingCommand, judged: Judged): Outcome {
  const { actor, now } = judged
  switch (command.type) {
    case 'set.leave':
    case 'member.shutOut': {
      if (actor !== 'system' && actor !== command.member) return reject('not-allowed')
      const member = set.members[command.member]
      if (member === undefined || member.status === 'removed') return reject('unknown')
      if (command.type === 'member.shutOut' && command.of === 'link') {
        if (member.id === set.facilitator) return reject('last-facilitator')
        if (member.link.revoked) return reject('already')
        return {
          set: [{ type: 'linkRevoked', member: member.id }],
          session: shutOut(session, set, member.id, judged),
        }
      }
      const heir = member.id === set.facilitator ? heirOf({ set, session }, judged) : null
      if (heir === undefined) return reject('last-facilitator')
      const named: SetEvent[] = heir === null ? [] : [{ type: 'facilitatorNamed', member: heir }]
      const left = { ...set, facilitator: heir ?? set.facilitator }
      return {
        set: [
          ...named,
          { type: command.type === 'set.leave' ? 'memberLeft' : 'memberRemoved', member: member.id },
        ],
        session: shutOut(session, left, member.id, judged),
      }
    }
    case 'set.rotate':
      // Somebody else's browser was faster.
      if (set.epochDue === undefined) return reject('already')
      return (
        wrongRotation(set, command.rotation) ?? ofSet({ type: 'epochStarted', rotation: command.rotation })
      )
    case 'set.delete': {
      if (session !== null && session.status !== 'closed') return reject('session-open')
      if (actor !== 'system') return ofSet({ type: 'setDeleted', by: actor })
      const until = keptUntil(set)
      return until !== undefined && until <= now ? ofSet({ type: 'setDeleted', by: null }) : reject('not-now')
    }
  }
}

/**
 * SPEC E2: a facilitator hands the seat over before they leave. Only the server leaves for somebody, whose leaving an
 * older copy of the set does not know: then whoever could have had the seat gets it.
 */
function heirOf({ set, session }: Room, { actor }: Judged): MemberId | undefined {
  if (actor !== 'system' || (session !== null && session.status !== 'closed')) return undefined
  return Object.values(set.members).find(
    ({ role, status, link }) => role === 'member' && status === 'joined' && !link.revoked,
  )?.id
}
