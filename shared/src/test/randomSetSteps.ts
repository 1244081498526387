import type { ConsentId, MemberId, SessionId } from '../ids.ts'
import type { Sealed } from '../sealing/index.ts'
import type { SessionState } from '../session/session.ts'
import type { Consent } from '../set/consent/state.ts'
import type { SetState } from '../set/set.ts'
import { round } from './agendas.ts'
import type { Dice } from './Dice.ts'
import { key, link, place, rotationFor, rotationWithout, sealed, wraps } from './dummies.ts'
import { marked } from './marks.ts'
import type { Asking } from './randomMove.ts'

/** Everybody who may turn up: the facilitator, members, late ones, observers, guests, and one who is nobody. */
export const everybody = [
  ...['fay', 'ana', 'ben', 'cem', 'dee', 'eli', 'gus'],
  ...['late1', 'late2', 'olga', 'pia', 'sam', 'sue', 'gia', 'hugo', 'nobody'],
]
const added = ['late1', 'late2']
const observers = ['olga', 'pia']
const consents = ['may1', 'may2', 'may3', 'may4', 'may5'] as ConsentId[]
const guests = ['gia', 'hugo']
const supports = ['sam', 'sue']
const sessions = ['s1', 's2', 's3']
const goals = Array.from({ length: 5 }, (_, i) => `g${i}`)
const commitments = Array.from({ length: 8 }, (_, i) => `c${i}`)

export type RandomRoom = { set: SetState; session: SessionState | null; now: number }
type Maker = (dice: Dice, room: RandomRoom) => Asking | undefined

/** For tests: whom to pick from: mostly people of the set, mostly those who are here, now and then anybody. */
export const folk = ({ set, session }: Pick<RandomRoom, 'set' | 'session'>): readonly string[] => {
  const members = Object.keys(set.members)
  const here = members.filter((id) => session?.people[id as MemberId]?.present === true)
  return [...here, ...here, ...here, ...here, ...members, ...members, ...everybody]
}

/** For tests: a text sealed against the present epoch, or now and then against a wrong one. */
export const wordsOf = (dice: Dice, set: SetState, mark = ''): Sealed => ({
  ...sealed(dice.chance(0.03) ? set.epoch + 1 : set.epoch, mark),
  // Now and then for one person alone, where it must not be.
  ...(dice.chance(0.03) ? { to: dice.of(everybody) as MemberId } : {}),
})

/** An address of somebody's own, or one that others are given, too. */
const emailOf = (dice: Dice, id: string) =>
  dice.chance(0.3) ? dice.of(['Shared@x', 'shared@x']) : `${marked('mail', id)}@x`

/** For tests: ways to ask something of a set, by how often. */
export const setMakers: readonly (readonly [number, Maker])[] = [
  [
    3,
    (d, { set, session }) => {
      const rounds = session?.agenda.filter((i) => i.round !== undefined && i.presenter !== undefined) ?? []
      if (session === null || rounds.length === 0) return undefined
      const { round = 1, presenter = '' } = d.of(rounds)
      const what = { session: session.id, round }
      return {
        actor: presenter,
        command: d.chance(0.8)
          ? {
              type: 'questions.keep',
              ...what,
              text: wordsOf(d, set, marked('kept', `k${d.below(1_000_000_000)}`)),
            }
          : { type: 'questions.letGo', ...what },
      }
    },
  ],
  [
    1,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'set.edit', purpose: wordsOf(d, room.set) },
    }),
  ],
  [
    1,
    (d, room) => ({
      actor: room.set.facilitator,
      command: {
        type: 'set.edit',
        settings: { [d.of(['airtimeInReflection', 'labelsToFacilitator'])]: d.chance(0.5) },
      },
    }),
  ],
  [
    8,
    (d, room) => {
      const { contract } = room.set
      const clause = d.of(['listening', 'place', 'own1', 'own2', 'turnTo', 'joining'])
      const revision =
        Object.entries(contract?.clauses ?? {}).find(([id]) => id === clause)?.[1].revision ?? 0
      const seen = d.chance(0.9) ? revision : revision + 1
      const actor = d.chance(0.5) ? room.set.facilitator : d.of(folk(room))
      const affirm = { type: 'contract.affirm', revision: contract?.revision ?? 0 }
      const command = d.of([
        { type: 'contract.write', clause, seen, text: wordsOf(d, room.set) },
        { type: 'contract.keep', clause, seen },
        { type: 'contract.drop', clause, seen },
        {
          type: 'contract.settle',
          settings: { strictQuestions: d.chance(0.5), keepMonths: d.of([3, 12, 24]) },
        },
        affirm,
        affirm,
      ])
      return { actor, command }
    },
  ],
  [
    2,
    (d, room) => {
      const id = d.of(added)
      const role = d.of(['member', 'member', 'facilitator'] as const)
      const epoch = d.chance(0.9) ? room.set.epoch : room.set.epoch + 1
      const member = { ...place(id, role, epoch, marked('wrap', id)), email: emailOf(d, id) }
      return { actor: room.set.facilitator, command: { type: 'member.add', member } }
    },
  ],
  [
    4,
    (d, { set }) => {
      const consent = d.of(consents)
      const actor = d.of(folk({ set, session: null }))
      const asked = set.consents?.[consent]
      const said = asked?.answers[actor as MemberId]?.round === asked?.round
      const round = (asked?.round ?? 1) + (d.chance(said ? 0.3 : 0.05) ? 1 : 0)
      const session = d.of([set.open ?? 's1', ...sessions]) as SessionId
      const veil = d.chance(0.9)
        ? 'A'.repeat(43)
        : `${marked('answer', `a${d.below(99)}`)
            .padEnd(42, 'n')
            .slice(0, 42)}A`
      const answer = {
        actor,
        command: {
          type: 'consent.answer',
          ...{ consent, round, veil },
          text: { ...wordsOf(d, set), to: (d.chance(0.97) ? actor : d.of(everybody)) as MemberId },
        },
      }
      const kind = d.of(['observer', 'guest'] as const)
      const text = wordsOf(d, set)
      const id = asked?.kind === 'guest' ? d.of(guests) : d.of(observers)
      const { role: _, ...guest } = place(id, 'guest', set.epoch, marked('wrap', id))
      const who = d.of(folk({ set, session: null })) as MemberId
      return d.of<Asking>([
        { actor: set.facilitator, command: { type: 'consent.ask', consent, kind, session, text } },
        ...Array<Asking>(9).fill(answer),
        { actor: set.facilitator, command: { type: 'consent.ask', consent, kind: 'member', text } },
        { actor: set.facilitator, command: { type: 'consent.ask', consent, kind: 'second', who, text } },
        {
          actor: d.chance(0.5) ? who : set.facilitator,
          command: { type: 'consent.ask', consent, kind: 'support', session, of: who, text },
        },
        {
          actor: set.facilitator,
          command: { type: 'member.second', member: asked?.who ?? who, consent },
        },
        {
          actor: set.facilitator,
          command: { type: 'member.add', member: place(d.of(added), 'member', set.epoch), consent },
        },
        { actor: d.chance(0.8) ? set.facilitator : who, command: { type: 'consent.end', consent } },
        {
          actor: set.facilitator,
          command: {
            type: 'guest.invite',
            guest,
            session: set.consents?.[consent]?.session ?? session,
            consent,
          },
        },
      ])
    },
  ],
  [
    4,
    (d, room) => {
      const id = d.of(guests)
      const guest = { ...place(id, 'guest', room.set.epoch, marked('wrap', id)), zone: marked('zone', id) }
      const agreed = Object.values<Consent>(room.set.consents ?? {}).find(
        ({ kind, outcome, who }) => kind === 'guest' && outcome === 'granted' && who === undefined,
      )
      const consent = agreed?.id ?? d.of(consents)
      const session = agreed?.session ?? d.of([room.set.open ?? 's1', room.set.open ?? 's2', ...sessions])
      return { actor: room.set.facilitator, command: { type: 'guest.invite', guest, session, consent } }
    },
  ],
  [
    2,
    (d, room) => {
      const { role: _, ...support } = place(d.of(supports), 'support', room.set.epoch)
      const agreed = Object.values<Consent>(room.set.consents ?? {}).find(
        ({ kind, outcome, who }) => kind === 'support' && outcome === 'granted' && who === undefined,
      )
      const session = agreed?.session ?? ((room.set.open ?? d.of(sessions)) as SessionId)
      const of = agreed?.of ?? (d.of(folk(room)) as MemberId)
      const consent = agreed?.id ?? d.of(consents)
      const actor = d.chance(0.8) ? of : d.of(folk(room))
      return { actor, command: { type: 'support.invite', support, session, of, consent } }
    },
  ],
  [
    3,
    (d, room) => {
      const member = d.of(folk(room))
      const details = d.chance(0.5) ? { email: emailOf(d, member) } : { zone: marked('zone', member) }
      const actor = d.chance(0.8) ? d.of([room.set.facilitator, member]) : d.of(folk(room))
      return { actor, command: { type: 'member.edit', member, ...details } }
    },
  ],
  [
    2,
    (d, room) => {
      const member = d.of(folk(room))
      const right = rotationWithout(room.set, member)
      const rotation = d.chance(0.85)
        ? right
        : rotationFor(room.set.epoch + d.below(2), everybody.slice(0, d.below(9)))
      const type = d.of(['member.remove', 'member.revoke'])
      return { actor: room.set.facilitator, command: { type, member, rotation } }
    },
  ],
  [
    1,
    (d, room) => {
      const member = d.of(folk(room))
      const rotation = rotationWithout(room.set, member)
      const made = { key: key(rotation.epoch, d.of(['q', 'r']).repeat(43)), link: link(`again-${member}`) }
      const wrapped = { wraps: wraps(rotation.epoch, marked('wrap', member)) }
      return {
        actor: room.set.facilitator,
        command: { type: 'member.renew', member, ...made, ...wrapped, rotation },
      }
    },
  ],
  [
    1,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'member.facilitate', member: d.of(folk(room)) },
    }),
  ],
  [
    2,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'member.second', member: d.chance(0.8) ? d.of(folk(room)) : null },
    }),
  ],
  [
    1,
    (d, room) => {
      const member = d.of(folk(room))
      const actor = d.chance(0.9) ? member : d.of(folk(room))
      return d.chance(0.3) ? { actor, command: { type: 'set.leave', member } } : undefined
    },
  ],
  [
    6,
    (d, room) => {
      if (room.set.epochDue === undefined && d.chance(0.9)) return undefined
      const rotation = rotationWithout(room.set, d.chance(0.9) ? '' : room.set.facilitator)
      return { actor: d.of(folk(room)), command: { type: 'set.rotate', rotation } }
    },
  ],
  [1, (d, room) => ({ actor: d.of(folk(room)), command: { type: 'member.keepWayBack' } })],
  [
    1,
    (d, room) => {
      const whose = d.of(folk(room))
      const actor = d.of([whose, whose, 'system', d.of(folk(room))])
      return { actor, command: { type: 'member.mail', member: whose as MemberId, on: d.chance(0.5) } }
    },
  ],
  [
    3,
    (d, room) => {
      const member = d.of(folk(room))
      return {
        actor: 'system',
        command: { type: 'device.add', member, device: `d-${member}-${d.below(3)}`, label: 'L' },
      }
    },
  ],
  [
    1,
    (d, room) => ({
      actor: d.of(folk(room)),
      command: { type: 'device.remove', device: d.of([...Object.keys(room.set.devices), 'x']) },
    }),
  ],
  [
    5,
    (d, room) => {
      const id = d.of(commitments)
      const text = wordsOf(d, room.set, marked('commitment', id))
      return {
        actor: d.of(folk(room)),
        command: { type: 'commitment.make', commitment: id, text, shown: d.chance(0.5) },
      }
    },
  ],
  [
    4,
    (d, room) => {
      const id = d.of(commitments)
      const text = wordsOf(d, room.set, marked('commitment', id))
      const owner = Object.values(room.set.commitments).find((c) => c.id === id)?.owner
      const command = d.of([
        { type: 'commitment.edit', commitment: id, text, shown: d.chance(0.5) },
        { type: 'commitment.report', commitment: id, text, closes: d.chance(0.5) },
        { type: 'commitment.withdraw', commitment: id },
        { type: 'commitment.checkIn', commitment: id, text },
      ])
      if (command.type === 'commitment.checkIn') return { actor: d.of(folk(room)), command }
      return { actor: d.chance(0.7) && owner !== undefined ? owner : d.of(folk(room)), command }
    },
  ],
  [
    5,
    (d, room) => {
      const id = d.of(goals)
      const text = wordsOf(d, room.set, marked('goal', id))
      const owner = Object.values(room.set.goals ?? {}).find((goal) => goal.id === id)?.owner
      const command = d.weighted<object>([
        [3, { type: 'goal.set', goal: id, text, shown: d.chance(0.5) }],
        [2, { type: 'goal.edit', goal: id, text, shown: d.chance(0.5) }],
        [2, { type: 'goal.look', goal: id, text, closes: d.chance(0.5) }],
        [1, { type: 'goal.drop', goal: id }],
      ])
      return { actor: d.chance(0.7) && owner !== undefined ? owner : d.of(folk(room)), command }
    },
  ],
  [
    12,
    (d, room) => {
      const { session } = room
      const [actor, to] = [d.of(folk(room)), d.of(folk(room)) as MemberId]
      const phase = d.chance(0.97) ? (session?.current ?? 'none') : 'peerFeedback'
      const mark = marked('feedback', `f${d.below(1_000_000_000)}`)
      const text = { ...sealed(room.set.epoch, mark), to: d.chance(0.95) ? to : (actor as MemberId) }
      const given = d.of([{ session: 's1', phase: 'none' }, ...Object.values(room.set.feedback ?? {})])
      return d.weighted<Asking>([
        [5, { actor, command: { type: 'feedback.write', phase, to, text } }],
        [1, { actor, command: { type: 'feedback.takeBack', phase, to } }],
        [
          1,
          {
            actor: d.chance(0.8) && 'to' in given ? given.to : actor,
            command: {
              type: 'feedback.letGo',
              session: given.session,
              phase: given.phase,
              from: 'from' in given ? given.from : to,
            },
          },
        ],
      ])
    },
  ],
  [
    1,
    (d, room) => {
      const template = d.of(['t1', 't2', 't3'])
      const save = { type: 'template.save', template, name: wordsOf(d, room.set), agenda: round(1) }
      const command = d.chance(0.7) ? save : { type: 'template.drop', template }
      return { actor: d.chance(0.8) ? room.set.facilitator : d.of(folk(room)), command }
    },
  ],
  [
    1,
    (d, room) => {
      const agenda = d.of([[], [round(1, d.of(folk(room)))], [round(1), round(2)]]).flat()
      const own = agenda.length === 0 ? {} : { agenda }
      return {
        actor: room.set.facilitator,
        command: { type: 'session.plan', session: d.of(sessions), ...own },
      }
    },
  ],
  [
    1,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'session.cancel', session: d.of(sessions) },
    }),
  ],
  [
    3,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'session.open', session: d.of(sessions) },
    }),
  ],
]
