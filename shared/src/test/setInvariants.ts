import type { Command } from '../command.ts'
import type { MemberId } from '../ids.ts'
import { membersIn } from '../people/membersIn.ts'
import { standsBy } from '../people/standsBy.ts'
import { sealedIn } from '../sealing/sealedIn.ts'
import { joinsByConsent } from '../set/consent/lateMembers.ts'
import { boundClauses } from '../set/contract/clauses.ts'
import type { Clause } from '../set/contract/state.ts'
import type { Commitment, SetSettings, SetState } from '../set/set.ts'
import { KEEP_MONTHS } from '../set/settings.ts'
import type { Decision } from '../world.ts'
import { deepEqual } from './deepEqual.ts'
import type { Invariants } from './step.ts'

const unique = (list: readonly unknown[]) => new Set(list).size === list.length
const holds = (set: SetState, id: MemberId) => {
  const member = set.members[id]
  return member !== undefined && member.status !== 'removed' && !member.link.revoked
}
const shutsOut = ['member.remove', 'member.revoke', 'member.renew', 'set.rotate']

/** The server leaves for somebody whom an older copy of the set still holds. */
const whose = (actor: string, command: Command) =>
  command.type === 'set.leave' || command.type === 'member.shutOut' || command.type === 'welcome.decline'
    ? command.member
    : actor

/** SPEC O6, E3: whether nothing changed but what this person asked about somebody else's commitment. */
const onlyAskedAfter = (was: Commitment | undefined, is: Commitment | undefined, by: string) => {
  if (was === undefined || is === undefined || is.owner === by) return false
  const others = ({ checkIns = [], ...rest }: Commitment) => ({
    ...rest,
    checkIns: checkIns.filter((one) => one.by !== by),
  })
  return deepEqual(others(was), others(is))
}

/** Clauses that everybody has affirmed by this decision. */
const agreedIn = ({ set }: Decision): readonly string[] =>
  set.flatMap((event) => (event.type === 'contractAgreed' ? event.clauses : []))

/** What a clause says, whether it waits or not. */
const said = (clause: Clause | undefined) => ({ ...clause, waits: undefined })

/** How much a clause lets happen as things are, or would with other settings. */
const opennessOf = (set: SetState, id: string, waits: Partial<SetSettings> = {}): number => {
  const { call, airtimeInReflection, labelsToFacilitator, keepMonths } = { ...set.settings, ...waits }
  const opened: Record<string, number> = {
    callProtected: Number(call === 'own'),
    airtimeSeen: Number(airtimeInReflection),
    labelsSeen: Number(labelsToFacilitator),
    keeping: keepMonths ?? KEEP_MONTHS,
    joining: Number(!joinsByConsent([{ endedAt: 1 }], set.contract)),
  }
  return opened[id] ?? 0
}

/** For tests: what has to hold in a set. */
export const setInvariants: Invariants = {
  '[L6] only who holds a place acts': ({ before, actor }) =>
    actor === 'system' || (before.set !== null && holds(before.set, actor as MemberId)),

  '[L2] a version counts the events of its stream': ({ before, after, decision }) =>
    after.set?.version === (before.set?.version ?? 0) + decision.set.length,

  '[C1] [N2] at most one session is open, and it is the one the set names': ({ set, session }) => {
    const open = set.sessions.filter((s) => s.status === 'open').map((s) => s.id)
    const held = session === null || session.status === 'closed' ? [] : [session.id]
    return deepEqual(open, held) && set.open === held[0]
  },

  '[N3] sessions that opened are numbered from one': ({ set }) => {
    const opened = set.sessions.filter((s) => s.status === 'open' || s.status === 'closed')
    return deepEqual(
      opened.map((s) => s.number).sort(),
      Array.from(opened, (_, i) => i + 1),
    )
  },

  '[R1] [R2] questions are kept by whoever presented in that round, and changed by nobody else': ({
    before,
    set,
    actor,
  }) =>
    Object.entries(set.kept).every(([key, kept]) => {
      const old = before.set?.kept[key]
      return old === kept || (kept.member === actor && (old === undefined || old.member === actor))
    }),

  '[CT2] the contract is changed by the facilitator, or by a member while the set is at it': ({
    before,
    set,
    actor,
  }) => {
    if (set.contract?.revision === (before.set?.contract?.revision ?? set.contract?.revision)) {
      if (before.set?.contract !== undefined || set.contract?.revision === undefined) return true
      if (set.contract.revision === 0) return true
    }
    const { session } = before
    const at = session?.agenda.find((i) => i.id === session.current)
    return actor === before.set?.facilitator || (session?.status === 'running' && at?.kind === 'contract')
  },

  '[CT3] [CT4] an affirmation is of a version that was, and a changed clause is newer than what is affirmed':
    ({ before, set, actor }) => {
      if (set.contract === undefined) return true
      const { version, clauses, affirmed } = set.contract
      const was = before.set?.contract
      const changed = Object.entries(clauses).filter(([id, clause]) => {
        const old = Object.entries(was?.clauses ?? {}).find(([one]) => one === id)?.[1]
        // What waits no longer is as it was affirmed.
        return was !== undefined && old !== clause && !deepEqual(said(old), said(clause))
      })
      const newest = Math.max(0, ...Object.values(was?.affirmed ?? {}).map((one) => one.version))
      if (changed.some(([, clause]) => clause.version <= newest)) return 'changed under an affirmation'
      return Object.entries(affirmed).every(
        ([id, one]) =>
          one.version <= version && (id === actor || deepEqual(was?.affirmed[id as MemberId], one)),
      )
    },

  '[CT5] a clause that speaks of a setting is never reworded or dropped, and is as new as the setting': ({
    before,
    set,
    decision,
  }) =>
    Object.entries(boundClauses).every(([id, key]) => {
      if (agreedIn(decision).includes(id)) return true
      const clause = Object.entries(set.contract?.clauses ?? {}).find(([one]) => one === id)?.[1]
      if (clause?.dropped === true || clause?.text !== undefined) return `${id} has words of its own`
      const was = { keepMonths: KEEP_MONTHS, ...before.set?.settings }[key]
      const is = { keepMonths: KEEP_MONTHS, ...set.settings }[key]
      return before.set === null || was === is || clause?.revision === set.contract?.revision
    }),

  '[CT7] what opens more than somebody affirmed was affirmed by every member; what waits is not in effect': ({
    before,
    set,
  }) => {
    const { clauses = {}, affirmed = {} } = set.contract ?? {}
    return Object.entries(clauses as Record<string, Clause>).every(([id, clause]) => {
      const is = opennessOf(set, id)
      if (clause.waits !== undefined && !clause.dropped && is >= opennessOf(set, id, clause.waits))
        return `${id} waits for what is in effect`
      if (before.set === null || is <= opennessOf(before.set, id)) return true
      const had = before.set.contract?.affirmed ?? {}
      if (membersIn(before.set).every((member) => had[member] === undefined)) return true
      if (id === 'callProtected' && set.open !== undefined && set.settings.ownCall !== undefined) return true
      return membersIn(set).every((member) => (affirmed[member]?.version ?? 0) >= clause.version)
        ? true
        : `${id} opened without everybody's yes`
    })
  },

  '[G4] ids in an agenda are unique': ({ set, session }) =>
    [set.agenda, ...set.sessions.map((s) => s.agenda), session?.agenda ?? []].every((agenda) =>
      unique(agenda.map((i) => i.id)),
    ),

  '[M3] an epoch begins only when somebody is shut out, and follows the one before': ({
    before,
    set,
    command,
  }) => {
    const epoch = before.set?.epoch ?? 1
    return set.epoch === (shutsOut.includes(command.type) ? epoch + 1 : epoch)
  },

  '[E4] after somebody left a key is due until there is another, and nothing is sealed with the old one': ({
    before,
    set,
    command,
    decision,
  }) => {
    const was = before.set?.epochDue === true
    const left = decision.set.some(
      (event) =>
        event.type === 'memberLeft' ||
        // By whoever does it the next key comes along; the server has none.
        command.type === 'member.shutOut' ||
        (event.type === 'memberDeclined' && before.set?.members[event.member]?.status === 'joined'),
    )
    if ((set.epochDue === true) !== ((was && before.set?.epoch === set.epoch) || left)) return 'due or not'
    return !was || sealedIn(command).length === 0
  },

  '[E3] [WE3] of whoever left or declined nothing stays but the name': ({ set }) =>
    Object.values(set.members).every(
      ({ id, leftAt, declinedAt, status, email, zone }) =>
        (leftAt ?? declinedAt) === undefined ||
        (status === 'removed' &&
          (email ?? zone) === undefined &&
          Object.values(set.commitments).every(
            ({ owner, checkIns = [] }) => owner !== id && checkIns.every(({ by }) => by !== id),
          ) &&
          Object.values(set.kept).every(({ member }) => member !== id) &&
          set.contract?.affirmed[id] === undefined),
    ),

  '[M3] whoever keeps a place has the present key, whoever lost it has none since': ({ before, set }) =>
    Object.values(set.members).every(({ id, role, key, wraps }) => {
      const epochs = wraps.map((w) => w.epoch)
      if (!unique(epochs)) return `${id} has an epoch twice`
      // Of a link that the server closed again, the next key is due.
      if (!holds(set, id) && set.epochDue === true) return true
      if (!holds(set, id)) return before.set?.members[id]?.wraps.length === 0 || !epochs.includes(set.epoch)
      if (role === 'guest' || standsBy(role)) return true
      return epochs.includes(set.epoch) && key.macEpoch === set.epoch ? true : `${id} lacks ${set.epoch}`
    }),

  '[M3] whoever comes to one session has the present key as long as their session is planned or open': ({
    set,
  }) =>
    Object.values(set.members).every(({ id, guestOf, wraps }) => {
      const status = set.sessions.find((s) => s.id === guestOf)?.status
      if (guestOf === undefined || !holds(set, id)) return true
      return (status !== 'planned' && status !== 'open') || wraps.some((w) => w.epoch === set.epoch)
    }),

  '[M4] [E2] the facilitator holds a place, unless nobody does who could': ({ set }) =>
    set.members[set.facilitator]?.role === 'facilitator' &&
    (holds(set, set.facilitator) ||
      Object.values(set.members).every(({ id, role }) => role !== 'member' || !holds(set, id))),

  '[M9] [TO2] [TO3] facilitation passes by the facilitator’s word, or to whoever offered, the others having said yes':
    ({ before, set, actor, command, now }) => {
      if (before.set === null || before.set.facilitator === set.facilitator) return true
      if (actor === before.set.facilitator || actor === 'system') return true
      const { by, at = now, yes = [], ended } = before.set.takeOver ?? {}
      if (command.type !== 'takeOver.complete' || by !== actor || ended !== undefined) return 'nobody offered'
      const others = membersIn(before.set).filter((id) => id !== actor && id !== before.set?.facilitator)
      const agreed = others.filter((id) => yes.includes(id)).length
      const days = (now - at) / 86_400_000
      return agreed === others.length ? days >= 7 : agreed * 2 > others.length && days >= 28
    },

  '[TO1] [TO3] one says yes for oneself, to an offer that is somebody else’s': ({ before, set, actor }) => {
    const { by, yes = [] } = set.takeOver ?? {}
    const had = before.set?.takeOver?.yes ?? []
    return yes.every((id) => (had.includes(id) || id === actor) && id !== by)
  },

  '[M7] [SP1] a guest, observer or support person is one of one session for good': ({ before, set }) =>
    Object.values(set.members).every(({ id, role, guestOf }) => {
      const was = before.set?.members[id]
      return (
        (role === 'guest' || standsBy(role)) === (guestOf !== undefined) &&
        (was === undefined || was.guestOf === guestOf)
      )
    }),

  '[M8] details change by their owner or the facilitator': ({ before, set, actor, command }) =>
    actor === before.set?.facilitator ||
    Object.values(set.members).every(({ id, name, email, zone }) => {
      const was = before.set?.members[id]
      return (
        id === whose(actor, command) ||
        was === undefined ||
        deepEqual([name, email, zone], [was.name, was.email, was.zone])
      )
    }),

  '[M11] no two members have one address': ({ set }) => {
    const addresses = Object.values(set.members).flatMap(({ email, status, guestOf }) =>
      email === undefined || status === 'removed' || guestOf !== undefined ? [] : [email.toLowerCase()],
    )
    return new Set(addresses).size === addresses.length
  },

  '[M6] devices are of people who hold a place': ({ set }) =>
    Object.values(set.devices).every((device) => holds(set, device.member)),

  "[O1] nobody changes another's commitment": ({ before, set, actor, command }) => {
    const old = before.set?.commitments ?? {}
    const ids = [...Object.keys(old), ...Object.keys(set.commitments)] as (keyof typeof old)[]
    return ids.every((id) => {
      const [was, is] = [old[id], set.commitments[id]]
      return (
        was === is ||
        onlyAskedAfter(was, is, whose(actor, command)) ||
        ((was ?? is)?.owner === whose(actor, command) &&
          (was === undefined || is === undefined || is.owner === actor))
      )
    })
  },

  "[LG1] nobody changes another's learning goal": ({ before, set, actor, command }) => {
    const [old, now] = [before.set?.goals ?? {}, set.goals ?? {}]
    const ids = [...Object.keys(old), ...Object.keys(now)] as (keyof typeof old)[]
    return ids.every((id) => {
      const [was, is] = [old[id], now[id]]
      const mine = (was ?? is)?.owner === whose(actor, command)
      return was === is || (mine && (is === undefined || is.owner === actor))
    })
  },

  '[PF1] [PF4] feedback is written and taken back by its author, and let go by whom it is for': ({
    before,
    set,
    actor,
  }) => {
    const [old, now] = [before.set?.feedback ?? {}, set.feedback ?? {}]
    return [...Object.keys(old), ...Object.keys(now)].every((key) => {
      const [was, is] = [old[key], now[key]]
      if (was === is) return true
      return is === undefined
        ? actor === was?.from || actor === was?.to
        : is.from === actor && is.to !== actor
    })
  },

  '[PF2] feedback is sealed for whom it is for': ({ set }) =>
    Object.values(set.feedback ?? {}).every(({ text, to }) => 'gone' in text || text.to === to),

  '[N1] what is open or over stays as it is planned': ({ before, set }) =>
    (before.set?.sessions ?? []).every((was) => {
      const is = set.sessions.find((s) => s.id === was.id)
      if (is === undefined) return false
      return was.status === 'planned' || (deepEqual(was.agenda, is.agenda) && was.number === is.number)
    }),
}
