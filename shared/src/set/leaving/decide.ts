import type { MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { close } from '../../session/decideCourse.ts'
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
      const type = command.type === 'set.leave' ? 'memberLeft' : 'memberRemoved'
      const out = { type, member: member.id } as const
      if (member.id === set.facilitator) return facilitatorOut({ set, session }, out, judged)
      return { set: [out], session: shutOut(session, set, member.id, judged) }
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
 * SPEC E2: a facilitator hands the seat over before they leave. Only the server closes the place of one, of whom an older
 * copy of the set does not know that they handed it over and went: that never fails. A session open in the copy is over
 * since, for nobody hands over in one.
 */
function facilitatorOut({ set, session }: Room, out: SetEvent, judged: Judged): Outcome {
  if (judged.actor !== 'system') return reject('last-facilitator')
  const ended = session === null || session.status === 'closed' ? ofSet() : close({ set, session }, judged)
  const heir = heirOf(set)
  const named: SetEvent[] = heir === undefined ? [] : [{ type: 'facilitatorNamed', member: heir }]
  return { set: [...ended.set, ...named, out], session: ended.session }
}

/**
 * Who gets the seat: a member whose link holds, a second facilitator first, one who joined before one who is invited;
 * undefined where nobody is left.
 */
function heirOf({ members, second }: SetState): MemberId | undefined {
  const able = Object.values(members).filter(
    ({ role, status, link }) => role === 'member' && status !== 'removed' && !link.revoked,
  )
  const joined = able.filter(({ status }) => status === 'joined')
  return (joined.find(({ id }) => id === second) ?? joined[0] ?? able[0])?.id
}
