import type { MemberId } from '../ids.ts'
import { canPresent } from '../people/canPresent.ts'
import { type Rejection, reject } from '../rejection.ts'
import type { Rotation } from '../sealing/index.ts'
import type { SessionState } from '../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../world.ts'
import { hasAddress, plainAddress } from './addresses.ts'
import type { SetCommand } from './commands.ts'
import { askedForNewcomer, granted } from './consent/decide.ts'
import { whomToAsk } from './consent/evolve.ts'
import { facilitatesByConsent } from './consent/second.ts'
import { decidePlace } from './decidePlaces.ts'
import { namedFacilitator } from './namedFacilitator.ts'
import type { Member, SetState } from './set.ts'
import { shutOut } from './shutOut.ts'

type MemberCommand = Extract<
  SetCommand,
  {
    type:
      | 'member.add'
      | 'member.edit'
      | 'member.remove'
      | 'member.revoke'
      | 'member.renew'
      | 'member.facilitate'
      | 'member.second'
      | 'member.keepWayBack'
      | 'member.mail'
      | 'device.add'
      | 'device.remove'
      | 'guest.invite'
      | 'support.invite'
  }
>
type Both = { set: SetState; session: SessionState | null }

/** SPEC M2–M9, M11, S6, Y8: places, links, devices. */
export function decideMembers({ set, session }: Both, command: MemberCommand, judged: Judged): Outcome {
  const { actor } = judged
  switch (command.type) {
    case 'member.add':
    case 'guest.invite':
    case 'support.invite':
      return decidePlace(set, command, actor)
    case 'member.edit': {
      if (command.member !== actor && actor !== set.facilitator) return reject('not-allowed')
      const member = active(set, command.member)
      if (member === undefined) return reject('unknown')
      if (takesAddress(set, member, command.email)) return reject('same-address')
      const { type: _, ...patch } = command
      return ofSet({ type: 'memberEdited', ...patch })
    }
    case 'member.remove':
    case 'member.revoke': {
      const member = active(set, command.member)
      if (member === undefined) return reject('unknown')
      if (member.id === set.facilitator) return reject('last-facilitator')
      if (command.type === 'member.revoke' && member.link.revoked) return reject('already')
      const wrong = wrongRotation(set, command.rotation, member.id)
      if (wrong !== undefined) return wrong
      return {
        set: [
          {
            type: command.type === 'member.remove' ? 'memberRemoved' : 'linkRevoked',
            member: member.id,
          },
          { type: 'epochStarted', rotation: command.rotation },
        ],
        session: shutOut(session, set, member.id, judged),
      }
    }
    case 'member.renew': {
      const member = active(set, command.member)
      if (member === undefined) return reject('unknown')
      const wrong = wrongRotation(set, command.rotation, member.id)
      if (wrong !== undefined) return wrong
      const { rotation, link, key, wraps } = command
      if (key.macEpoch !== rotation.epoch || !wraps.some((w) => w.epoch === rotation.epoch)) {
        return reject('old-key')
      }
      return {
        set: [
          { type: 'epochStarted', rotation },
          {
            type: 'linkRenewed',
            member: member.id,
            link: { ...link, revoked: false },
            key,
            wraps,
          },
          ...(member.status === 'joined' && member.link.revoked
            ? askedForNewcomer({ set, session }, member.id)
            : []),
        ],
        // One's own renewal does not throw oneself out of a running session.
        session: member.id === actor ? [] : shutOut(session, set, member.id, judged),
      }
    }
    case 'member.facilitate': {
      const member = active(set, command.member)
      if (member === undefined || !canPresent(set.members, member.id)) return reject('unknown')
      if (member.id === set.facilitator) return reject('already')
      if (member.status !== 'joined') return reject('not-in-the-room')
      if (session !== null && session.status !== 'closed') return reject('session-open')
      return ofSet(...namedFacilitator(set, member.id))
    }
    case 'member.second': {
      if (session !== null && session.status !== 'closed') return reject('session-open')
      if (command.member === (set.second ?? null)) return reject('already')
      if (command.member !== null) {
        if (!canPresent(set.members, command.member) || command.member === set.facilitator)
          return reject('unknown')
        if (set.members[command.member]?.status !== 'joined') return reject('not-in-the-room')
        if (facilitatesByConsent(whomToAsk(set), command.member)) {
          const agreed = granted(set, command.consent, 'second')
          if (agreed?.who !== command.member) return reject('not-agreed')
          return ofSet({ type: 'secondNamed', member: command.member, consent: agreed.id })
        }
      }
      return ofSet({ type: 'secondNamed', member: command.member })
    }
    case 'member.keepWayBack':
      return actor === 'system' ? reject('not-allowed') : ofSet({ type: 'wayBackKept', member: actor })
    case 'member.mail': {
      // The server says it for whoever used the link in a mail.
      if (actor !== 'system' && command.member !== actor) return reject('not-allowed')
      const member = active(set, command.member)
      if (member === undefined) return reject('unknown')
      if (command.on !== (member.noMail === true)) return ofSet()
      return ofSet({ type: 'mailChosen', member: member.id, on: command.on })
    }
    case 'device.add': {
      const member = active(set, command.member)
      if (member === undefined || member.link.revoked) return reject('unknown')
      if (set.devices[command.device] !== undefined) return reject('already')
      const device = { id: command.device, member: member.id, label: command.label, at: judged.now }
      const joined =
        member.status === 'invited'
          ? [
              { type: 'memberJoined' as const, member: member.id },
              ...askedForNewcomer({ set, session }, member.id),
            ]
          : []
      return ofSet(...joined, { type: 'deviceAdded', device })
    }
    case 'device.remove': {
      const device = set.devices[command.device]
      if (device === undefined) return reject('unknown')
      if (device.member !== actor && actor !== set.facilitator) return reject('not-allowed')
      return ofSet({ type: 'deviceRemoved', device: device.id, member: device.member })
    }
  }
}

/** SPEC M11: whether an address is new to whoever is given it, and another member's. What one has already one keeps. */
function takesAddress({ members }: SetState, member: Member, email: string | null | undefined): boolean {
  if (email === null || email === undefined || member.guestOf !== undefined) return false
  if (member.email !== undefined && plainAddress(member.email) === plainAddress(email)) return false
  const others = Object.values<Member>(members).filter(({ id }) => id !== member.id)
  return hasAddress(others, email)
}

const isAhead = (status: string) => status === 'planned' || status === 'open'

function active(set: SetState, id: MemberId): Member | undefined {
  const member = set.members[id]
  return member === undefined || member.status === 'removed' ? undefined : member
}

/**
 * A new epoch must follow the present one and be wrapped for everyone who keeps a place, and for nobody else:
 * members and observers whose links hold, and guests of a session that is still ahead or open.
 */
export function wrongRotation(set: SetState, rotation: Rotation, without?: MemberId): Rejection | undefined {
  if (rotation.epoch !== set.epoch + 1) return reject('old-key')
  const ahead = new Set(set.sessions.filter((s) => isAhead(s.status)).map((s) => s.id))
  const entitled = Object.values(set.members)
    .filter((m) => m.id !== without && m.status !== 'removed' && !m.link.revoked)
    .filter((m) => m.guestOf === undefined || ahead.has(m.guestOf))
  const wrapped = Object.keys(rotation.wraps)
  const same = wrapped.length === entitled.length && entitled.every((m) => wrapped.includes(m.id))
  return same ? undefined : reject('invalid', 'wraps')
}
