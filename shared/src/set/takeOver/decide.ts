import type { Command } from '../../command.ts'
import type { MemberId } from '../../ids.ts'
import { membersIn } from '../../people/membersIn.ts'
import { reject } from '../../rejection.ts'
import type { SessionState } from '../../session/session.ts'
import {
  type DecideContext,
  type Decision,
  type Judged,
  type Outcome,
  ofSet,
  type World,
} from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import { namedFacilitator } from '../namedFacilitator.ts'
import type { SetState } from '../set.ts'
import { offersAgainFrom, standingOffer, takeOverStands } from './state.ts'

type TakeOverCommand = Extract<
  SetCommand,
  { type: 'takeOver.offer' | 'takeOver.answer' | 'takeOver.complete' }
>
type Room = { set: SetState; session: SessionState | null }

/** SPEC TO1–TO4: a member takes over from a facilitator who is gone. */
export function decideTakeOver({ set, session }: Room, command: TakeOverCommand, judged: Judged): Outcome {
  const { actor, now } = judged
  const offer = standingOffer(set.takeOver)
  const open = session !== null && session.status !== 'closed'
  if (actor === 'system') return reject('not-allowed')
  if (command.type === 'takeOver.offer') {
    if (actor === set.facilitator) return reject('not-allowed')
    if (set.members[actor]?.status !== 'joined') return reject('not-in-the-room')
    if (offer !== undefined) return reject('already')
    if ((offersAgainFrom(set.takeOver, actor) ?? now) > now) return reject('not-now')
    return open ? reject('session-open') : ofSet({ type: 'takeOverOffered', by: actor, at: now })
  }
  if (offer === undefined) return reject('unknown')
  if (command.type === 'takeOver.answer') {
    // Somebody else offers by now.
    if (command.by !== offer.by) return reject('stale')
    if (!command.yes) return ofSet({ type: 'takeOverEnded', by: actor, at: now })
    // SPEC TO3: theirs is to hand it over (M9).
    if (actor === set.facilitator) return reject('not-allowed')
    if (actor === offer.by || offer.yes.includes(actor)) return reject('already')
    if (set.members[actor]?.status !== 'joined') return reject('not-in-the-room')
    return ofSet({ type: 'takeOverAgreed', member: actor })
  }
  if (actor !== offer.by) return reject('not-allowed')
  if (open) return reject('session-open')
  const { from } = takeOverStands(offer, membersIn(set), set.facilitator)
  return from === undefined || from > now ? reject('not-now') : ofSet(...namedFacilitator(set, actor))
}

/**
 * SPEC TO5: a decision, and what it means for an offer that stands: a facilitator who comes to a session, or does
 * anything in the set, is not gone.
 */
export function endedByFacilitator(
  { set }: World,
  command: Command,
  decision: Decision,
  { actor, now }: DecideContext,
): Decision {
  if (set === null || standingOffer(set.takeOver) === undefined) return decision
  const { facilitator } = set
  const comes = command.type === 'person.arrived' && command.member === facilitator
  const acts = actor === facilitator && !isByItself(command, facilitator)
  const over = ['facilitatorNamed', 'setDeleted', 'takeOverEnded']
  const ended = decision.set.some(({ type }) => over.includes(type))
  if (ended || !(comes || acts)) return decision
  return { ...decision, set: [...decision.set, { type: 'takeOverEnded', by: facilitator, at: now }] }
}

/** What a browser sends without anybody's doing, as soon as a page is open in it. */
function isByItself(command: Command, facilitator: MemberId): boolean {
  switch (command.type) {
    case 'note.read':
    case 'pulse.keep':
    case 'set.rotate':
    case 'contract.settle':
      return true
    case 'member.edit':
      // Their own time zone.
      return command.member === facilitator
    default:
      return false
  }
}
