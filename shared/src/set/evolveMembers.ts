import type { MemberId } from '../ids.ts'
import { canPresent } from '../people/canPresent.ts'
import type { Rotation } from '../sealing/index.ts'
import type { SetEvent } from './events.ts'
import { changeMember, without } from './evolve.ts'
import { withoutCalendar } from './programme/evolve.ts'
import { creditFor, type TurnsOf } from './programme/rotation.ts'
import type { Device, Member, SetState } from './set.ts'

type MemberEvent = Extract<
  SetEvent,
  {
    type:
      | 'memberAdded'
      | 'memberEdited'
      | 'memberJoined'
      | 'memberRemoved'
      | 'linkRevoked'
      | 'linkRenewed'
      | 'epochStarted'
      | 'facilitatorNamed'
      | 'secondNamed'
      | 'wayBackKept'
      | 'mailChosen'
      | 'deviceAdded'
      | 'deviceRemoved'
  }
>

/** Applies what happened to places, links, keys and devices. */
export function evolveMembers(state: SetState, event: MemberEvent): SetState {
  switch (event.type) {
    case 'memberAdded':
      return credited(
        { ...state, members: { ...state.members, [event.member.id]: event.member } },
        event.member,
      )
    case 'memberEdited':
      return changeMember(state, event.member, ({ email, ...m }) => {
        const nextEmail = event.email === undefined ? email : (event.email ?? undefined)
        return {
          ...m,
          name: event.name ?? m.name,
          language: event.language ?? m.language,
          ...(event.zone === undefined ? {} : { zone: event.zone }),
          ...(nextEmail === undefined ? {} : { email: nextEmail }),
        }
      })
    case 'memberJoined':
      return changeMember(state, event.member, (m) => ({ ...m, status: 'joined' }))
    case 'memberRemoved':
      return shutOut(
        changeMember(withoutSecond(state, event.member), event.member, (m) => ({
          ...m,
          status: 'removed',
          link: { ...m.link, revoked: true },
          wraps: [],
        })),
        event.member,
      )
    case 'linkRevoked':
      return shutOut(
        changeMember(withoutSecond(state, event.member), event.member, (m) => ({
          ...m,
          link: { ...m.link, revoked: true },
        })),
        event.member,
      )
    case 'linkRenewed': {
      const renewed = changeMember(state, event.member, (m) => ({
        ...m,
        link: event.link,
        key: withEarlier(m, event.key),
        wraps: event.wraps,
      }))
      return shutOut(renewed, event.member)
    }
    case 'epochStarted':
      return startEpoch(state, event.rotation)
    case 'facilitatorNamed': {
      const stepped = changeMember(withoutSecond(state, event.member), state.facilitator, (m) => ({
        ...m,
        role: 'member',
      }))
      return changeMember({ ...stepped, facilitator: event.member }, event.member, (m) => ({
        ...m,
        role: 'facilitator',
      }))
    }
    case 'secondNamed':
      return event.member === null ? withoutSecond(state, state.second) : { ...state, second: event.member }
    case 'wayBackKept':
      return changeMember(state, event.member, (m) => ({ ...m, wayBack: true }))
    case 'mailChosen':
      return changeMember(state, event.member, ({ noMail: _, ...m }) =>
        event.on ? m : { ...m, noMail: true },
      )
    case 'deviceAdded':
      return { ...state, devices: { ...state.devices, [event.device.id]: event.device } }
    case 'deviceRemoved':
      return { ...state, devices: without(state.devices, event.device) }
  }
}

function withEarlier({ key }: Member, next: Member['key']): Member['key'] {
  const { earlier = [], ...last } = key
  return { ...next, earlier: last.publicKey === next.publicKey ? earlier : [...earlier, last] }
}

function startEpoch({ epochDue: _, ...state }: SetState, rotation: Rotation): SetState {
  const members = Object.fromEntries(
    Object.entries(state.members).map(([id, m]) => {
      const wrapped = rotation.wraps[id as MemberId]
      const mac = rotation.macs[id as MemberId]
      if (wrapped === undefined || mac === undefined) return [id, m]
      const key = { ...m.key, mac, macEpoch: rotation.epoch }
      return [id, { ...m, key, wraps: [...m.wraps, { epoch: rotation.epoch, wrapped }] }]
    }),
  )
  return { ...state, epoch: rotation.epoch, members }
}

/**
 * SPEC U2: a newcomer's turns are counted from as many as whoever had fewest; a facilitator who never presents is not
 * one of these.
 */
function credited(state: SetState, { id, role }: Member): SetState {
  if (role !== 'member' && role !== 'facilitator') return state
  const { facilitator, presented, programme } = state
  const others = (Object.keys(state.members) as MemberId[]).filter(
    (other) => other !== id && canPresent(state.members, other),
  )
  const presenting = others.filter((other) => other !== facilitator || presented[other] !== undefined)
  const credit = creditFor(others, programme?.facilitated ?? {})
  return {
    ...state,
    presented: withCredit(presented, id, creditFor(presenting, presented)),
    ...(programme !== undefined &&
      credit > 0 && {
        programme: { ...programme, facilitated: withCredit(programme.facilitated, id, credit) },
      }),
  }
}

const withCredit = (turns: TurnsOf, id: MemberId, credit: number): TurnsOf =>
  credit === 0 ? turns : { ...turns, [id]: { times: 0, lastAt: 0, credit } }

/** What went with a link: the devices that opened it, the calendar address made by one of them. */
function shutOut(state: SetState, member: MemberId): SetState {
  return withoutCalendar(withoutDevices(state, member), member)
}

/** Whoever goes, or leads alone from now on, is nobody's second. */
function withoutSecond(state: SetState, member: MemberId | undefined): SetState {
  if (state.second === undefined || state.second !== member) return state
  const { second: _, ...rest } = state
  return rest
}

function withoutDevices(state: SetState, member: MemberId): SetState {
  const kept = Object.entries<Device>(state.devices).filter(([, device]) => device.member !== member)
  return { ...state, devices: Object.fromEntries(kept) }
}
