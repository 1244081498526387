import { canPresent } from '../people/canPresent.ts'
import { reject } from '../rejection.ts'
import { type Actor, type Outcome, ofSet } from '../world.ts'
import { hasAddress } from './addresses.ts'
import type { SetCommand } from './commands.ts'
import { granted } from './consent/decide.ts'
import { joinsByConsent } from './consent/lateMembers.ts'
import { invited } from './decideSettings.ts'
import type { SetState } from './set.ts'

type PlaceCommand = Extract<SetCommand, { type: 'member.add' | 'guest.invite' | 'support.invite' }>

/** A set has eight members, a few observers and guests; more than this at a time is a mistake. */
const PLACES = 60
/** Interpreters take turns; more than two beside one person would be a set of their own. */
const BESIDE_ONE = 2

/** SPEC M2, M7, M11, Y5, Y6, SP1: a new place, with the link that its maker's browser made. */
export function decidePlace(set: SetState, command: PlaceCommand, actor: Actor): Outcome {
  const person = described(command)
  if (set.members[person.id] !== undefined) return reject('already')
  if (placesTaken(set) >= PLACES) return reject('too-many')
  if (person.key.macEpoch !== set.epoch || !person.wraps.some((w) => w.epoch === set.epoch)) {
    return reject('old-key')
  }
  const member = invited(person)
  if (command.type === 'member.add') {
    const { consent } = command
    if (person.email !== undefined && hasAddress(Object.values(set.members), person.email))
      return reject('same-address')
    if (consent === undefined && !joinsByConsent(set.sessions, set.contract))
      return ofSet({ type: 'memberAdded', member })
    const agreed = granted(set, consent, 'member')
    if (agreed === undefined) return reject('not-agreed')
    return ofSet({ type: 'memberAdded', member, consent: agreed.id })
  }
  const { session: guestOf } = command
  if (!set.sessions.some(({ id, status }) => id === guestOf && (status === 'planned' || status === 'open')))
    return reject('no-session')
  if (command.type === 'support.invite') {
    const { of } = command
    if (of !== actor && actor !== set.facilitator) return reject('not-allowed')
    if (!canPresent(set.members, of)) return reject('unknown')
    const beside = Object.values(set.members).filter(
      (m) => m.supports === of && m.guestOf === guestOf && m.status !== 'removed',
    )
    if (beside.length >= BESIDE_ONE) return reject('too-many')
    const agreed = granted(set, command.consent, 'support')
    if (agreed?.session !== guestOf || agreed.of !== of) return reject('not-agreed')
    const support = { ...member, role: 'support' as const, supports: of, guestOf }
    return ofSet({ type: 'memberAdded', member: support, consent: agreed.id })
  }
  for (const role of ['guest', 'observer'] as const) {
    const agreed = granted(set, command.consent, role)
    if (agreed?.session === guestOf)
      return ofSet({ type: 'memberAdded', member: { ...member, role, guestOf }, consent: agreed.id })
  }
  return reject('not-agreed')
}

/** Whoever has gone, or came to a session that is over, takes no place any more. */
function placesTaken({ members, sessions }: SetState): number {
  const ahead = new Set(sessions.flatMap(({ id, status }) => (status === 'closed' ? [] : [id])))
  return Object.values(members).filter(
    ({ status, guestOf }) => status !== 'removed' && (guestOf === undefined || ahead.has(guestOf)),
  ).length
}

/** Whoever comes to one session is described as a member is, but for the role. */
function described(command: PlaceCommand): Parameters<typeof invited>[0] {
  switch (command.type) {
    case 'member.add':
      return command.member
    case 'guest.invite':
      return { ...command.guest, role: 'member' }
    case 'support.invite':
      return { ...command.support, role: 'member' }
  }
}
