import type { Command } from '../command.ts'
import { decide } from '../decide.ts'
import { evolve } from '../evolve.ts'
import type { CommitmentId, ConsentId, DeviceId, MemberId, PhaseId, SessionId, SetId } from '../ids.ts'
import type { PhaseKind, PhaseMove, StateOfPhase } from '../phases/index.ts'
import { isRejection, type RejectionCode } from '../rejection.ts'
import type { AgendaItem } from '../session/agenda.ts'
import { remaining } from '../session/clock.ts'
import { currentItem } from '../session/current.ts'
import type { SessionEvent } from '../session/events.ts'
import type { SessionState } from '../session/session.ts'
import { whomToAsk } from '../set/consent/evolve.ts'
import { joinsByConsent } from '../set/consent/lateMembers.ts'
import type { Consent } from '../set/consent/state.ts'
import { contractOf } from '../set/contract/decide.ts'
import type { SetEvent } from '../set/events.ts'
import type { SetState } from '../set/set.ts'
import { EVENT_VERSION, type Recorded } from '../upcast.ts'
import type { Actor, Decision, Outcome, World } from '../world.ts'
import { onePresenter } from './agendas.ts'
import { deepFreeze } from './deepFreeze.ts'
import { place, rotationWithout, sealed, setId } from './dummies.ts'
import { seeded } from './seeded.ts'

/** For tests: the facilitator, and members in the order in which they are taken. */
export const facilitator = 'fay'
const names = ['ana', 'ben', 'cem', 'dee', 'eli', 'gus', 'hal'] as const

/** For tests: a name as an id. */
export const person = (name: string) => name as MemberId
export const phase = (name: string) => name as PhaseId

type Moves<K extends PhaseKind> = Extract<PhaseMove, { kind: K }>['move']

/**
 * For tests: what a server does with one set, without the server. Commands go through decide and evolve on a clock
 * that moves only when told; all states are frozen, all events kept as the journal would keep them.
 */
export class TestRoom {
  world: World = { set: null, session: null }
  now = 1_000_000
  random = seeded(1)
  readonly setEvents: Recorded<SetEvent>[] = []
  /** Streams of sessions by id. */
  readonly sessionEvents = new Map<string, Recorded<SessionEvent>[]>()

  /** Judges and applies. */
  ask(actor: string, command: Command): Outcome {
    const context = { actor: actor as Actor, now: this.now, random: this.random }
    const outcome = decide(this.world, deepFreeze(command), context)
    if (isRejection(outcome)) return outcome
    this.happens(outcome)
    return outcome
  }

  /** What was decided, however it came to be. */
  private happens(decision: Decision) {
    this.record(decision)
    this.world = deepFreeze(evolve(this.world, deepFreeze(decision), this.now))
  }

  /** What a set's journal holds that is decided no more today. */
  happened(...events: SetEvent[]): this {
    this.happens({ set: events, session: [] })
    return this
  }

  /** A command that has to pass; returns the decision. */
  does(actor: string, command: Command): Decision {
    const outcome = this.ask(actor, command)
    if (isRejection(outcome))
      throw new Error(`${actor} ${command.type}: ${outcome.rejected} ${outcome.detail}`)
    return outcome
  }

  /** Why a command is refused; it must not pass, and must change nothing. */
  refusal(actor: string, command: Command): RejectionCode {
    const before = this.world
    const outcome = this.ask(actor, command)
    if (!isRejection(outcome)) throw new Error(`${actor} ${command.type} passed`)
    if (this.world !== before) throw new Error(`${command.type} was refused and changed the state`)
    return outcome.rejected
  }

  wait(ms: number): this {
    this.now += ms
    return this
  }

  get set(): SetState {
    if (this.world.set === null) throw new Error('no set')
    return this.world.set
  }

  get session(): SessionState {
    if (this.world.session === null) throw new Error('no session')
    return this.world.session
  }

  /** Name of the phase that is on. */
  get on(): PhaseId {
    return currentItem(this.session)?.id ?? phase('none')
  }

  /** Time left in the phase that is on, ms. */
  get left(): number {
    return remaining(this.session.clock, this.now)
  }

  /** What a phase keeps; by default the one named like its kind. */
  data<K extends PhaseKind>(kind: K, id: string = kind): StateOfPhase<K> {
    const state = this.session.phases[phase(id)]
    if (state?.kind !== kind) throw new Error(`${id} has not begun`)
    return state.data as StateOfPhase<K>
  }

  /** A move of the phase that is on. */
  move<K extends PhaseKind>(kind: K, move: Moves<K>): Command {
    return { type: 'phase.move', from: this.on, move: { kind, move } as PhaseMove }
  }

  arrive(...people: string[]): this {
    for (const name of people) this.does('system', { type: 'person.arrived', member: person(name) })
    return this
  }

  leave(name: string, since = this.now): this {
    this.does('system', { type: 'person.left', member: person(name), since })
    return this
  }

  /** Opens a session; nobody is here yet. */
  open(id = 'session-1', agenda?: readonly AgendaItem[]): this {
    const session = id as SessionId
    if (agenda !== undefined) this.does(facilitator, { type: 'session.plan', session, agenda: [...agenda] })
    this.does(facilitator, { type: 'session.open', session })
    return this
  }

  start(): this {
    this.does(facilitator, { type: 'session.start' })
    return this
  }

  /** Whoever holds the controls goes to a phase. */
  goTo(id: string): this {
    this.does(this.session.controls, { type: 'session.jump', from: this.on, to: phase(id) })
    return this
  }

  advance(): this {
    this.does(this.session.controls, { type: 'session.advance', from: this.on })
    return this
  }

  /** A place for one session, to which everybody said yes before it began. */
  invite(name: string, kind: 'guest' | 'observer', session: SessionId): this {
    const consent = this.granted(name, { kind, session })
    const { role: _, ...guest } = place(name, kind, this.set.epoch)
    this.does(facilitator, { type: 'guest.invite', guest, session, consent })
    return this
  }

  /** A member facilitates too; everybody said yes before. */
  second(name: string): this {
    const consent = this.granted(name, { kind: 'second', who: person(name) })
    this.does(facilitator, { type: 'member.second', member: person(name), consent })
    return this
  }

  /** A guest of the session that is open is invited, knocks and, unless told otherwise, is admitted and comes in. */
  guest(name: string, admitted = true): this {
    this.invite(name, 'guest', this.session.id).arrive(name)
    if (!admitted) return this
    this.does(this.session.controls, { type: 'guest.admit', member: person(name) })
    return this.arrive(name)
  }

  /**
   * An observer of the session that is open, or else of one planned for it, to whom everybody said yes before it began;
   * unless told otherwise they open their link, and come in as far as there is a room.
   */
  observer(name: string, here = true): this {
    const session = (this.set.open ?? `of-${name}`) as SessionId
    if (this.set.open === undefined) this.does(facilitator, { type: 'session.plan', session })
    this.invite(name, 'observer', session)
    if (!here) return this
    this.join(name)
    if (this.set.open === undefined) return this
    this.arrive(name)
    this.does(this.session.controls, { type: 'guest.admit', member: person(name) })
    return this.arrive(name)
  }

  /** Whoever supports somebody in the session that is open is let in, affirms the contract and, unless told otherwise, comes. */
  support(name: string, of: string, here = true): this {
    const { role: _, ...support } = place(name, 'support', this.set.epoch)
    const { id: session } = this.session
    const consent = this.granted(name, { kind: 'support', session, of: person(of) })
    this.does(facilitator, { type: 'support.invite', support, session, of: person(of), consent })
    this.join(name).arrive(name)
    this.does(this.session.controls, { type: 'guest.admit', member: person(name) })
    if (!here) return this
    this.does(name, { type: 'contract.affirm', revision: contractOf(this.set).revision })
    return this.arrive(name)
  }

  /** Everybody has said yes. */
  private granted(name: string, what: Pick<Consent, 'kind' | 'session' | 'of' | 'who'>): ConsentId {
    const consent = `consent-${name}` as ConsentId
    const asked = { id: consent, ...what, text: sealed(this.set.epoch), round: 1 }
    const by = { by: this.set.facilitator, at: this.now, asked: whomToAsk(this.set), answers: {} }
    this.happens({
      set: [
        { type: 'consentAsked', consent: { ...asked, ...by } },
        { type: 'consentSettled', consent, outcome: 'granted' },
      ],
      session: [],
    })
    return consent
  }

  /** A place in the set; once it has begun, everybody said yes before. */
  add(name: string, role: 'facilitator' | 'member' = 'member'): this {
    const late = joinsByConsent(this.set.sessions, this.set.contract)
    const agreed = late ? { consent: this.granted(name, { kind: 'member' }) } : {}
    this.does(facilitator, { type: 'member.add', member: place(name, role, this.set.epoch), ...agreed })
    return this
  }

  remove(name: string): this {
    const rotation = rotationWithout(this.set, name)
    this.does(facilitator, { type: 'member.remove', member: person(name), rotation })
    return this
  }

  revoke(name: string): this {
    const rotation = rotationWithout(this.set, name)
    this.does(facilitator, { type: 'member.revoke', member: person(name), rotation })
    return this
  }

  /** Somebody opens their link for the first time, on this device. */
  join(name: string, device = `device-${name}`): this {
    this.does('system', {
      type: 'device.add',
      member: person(name),
      device: device as DeviceId,
      label: 'Laptop',
    })
    return this
  }

  commit(name: string, id: string, shown = true): this {
    this.does(name, {
      type: 'commitment.make',
      commitment: id as CommitmentId,
      text: sealed(this.set.epoch),
      shown,
    })
    return this
  }

  private record(decision: Decision) {
    const kept = <E>(event: E): Recorded<E> => ({ ...event, v: EVENT_VERSION, at: this.now })
    this.setEvents.push(...decision.set.map(kept))
    for (const event of decision.session) {
      const id = event.type === 'sessionCreated' ? event.session : this.session.id
      const stream = this.sessionEvents.get(id)
      if (stream === undefined) this.sessionEvents.set(id, [kept(event)])
      else stream.push(kept(event))
    }
  }
}

/** For tests: a set with its facilitator and this many members, all of whom have opened their links. */
export function aSet(
  members = 3,
  agenda: readonly AgendaItem[] = onePresenter('ana'),
  id: SetId = setId,
): TestRoom {
  const room = new TestRoom()
  const people = names.slice(0, members)
  room.does('system', {
    type: 'set.create',
    set: id,
    name: 'Tuesday set',
    language: 'en',
    facilitator: person(facilitator),
    members: [place(facilitator, 'facilitator'), ...people.map((name) => place(name, 'member'))],
    template: 'onePresenter60',
    agenda: [...agenda],
  })
  for (const name of [facilitator, ...people]) room.join(name)
  return room
}

/** For tests: a session of such a set that is open, all of whom are here. */
export function aLobby(members = 3, agenda?: readonly AgendaItem[]): TestRoom {
  const room = aSet(members, agenda).open()
  return room.arrive(facilitator, ...names.slice(0, members))
}

/** For tests: the same, started, in the phase of that name (the first when left out). */
export function aSession(at?: string, members = 3, agenda?: readonly AgendaItem[]): TestRoom {
  const room = aLobby(members, agenda).start()
  return at === undefined || at === room.on ? room : room.goTo(at)
}
