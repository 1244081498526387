import {
  type AgendaItem,
  type Consent,
  type ConsentId,
  invite,
  type Keyring,
  type MemberId,
  parseFragment,
  type SessionId,
  type SetId,
} from '@setroom/shared'
import type { Clock } from '../../../server/src/clock.ts'
import type { Journal } from '../../../server/src/journal/Journal.ts'
import { memoryJournal } from '../../../server/src/journal/memoryJournal.ts'
import type { RoomDeps } from '../../../server/src/rooms/RoomDeps.ts'
import { anyId, type MadeSet, makeSet, placeOf, type SetPlan, webCrypto } from '../newSet.ts'
import { type FakeClock, fakeClock, settle } from './fakeClock.ts'
import { connectPerson, type Person, type PersonOptions } from './person.ts'
import { addDevice, type RoomsServer, startRooms } from './roomsServer.ts'

type EnterOptions = { device?: string } & Pick<PersonOptions, 'resume' | 'transport'>

/** A set on a server of its own: Fay facilitates Ana, Ben and Cem. */
export type Meeting = {
  readonly clock: FakeClock
  readonly journal: Journal
  server: RoomsServer
  readonly set: SetId
  readonly made: MadeSet
  readonly ids: Readonly<Record<string, MemberId>>
  /** Connects a person (by name) with one of their devices. */
  enter(name: string, more?: EnterOptions): Promise<Person>
  /** Everybody named enters and goes to the room of a session that Fay opens. */
  gather(...names: string[]): Promise<Person[]>
  /** Everybody who is connected says yes, then a guest is invited to a session, the open one unless told; their name is `Gus`. */
  inviteGuest(fay: Person, session?: SessionId): Promise<void>
  /** A guest who was asked about, invited and let in, and is in the room. */
  letGuestIn(fay: Person): Promise<Person>
  /** Everybody who is connected says yes, then somebody facilitates too. */
  second(fay: Person, second: Person): Promise<void>
  /** Whoever supports somebody, to whom everybody who is connected said yes, let in and not in the room yet: the contract is still to be affirmed. */
  letSupport(fay: Person, of: Person): Promise<Person>
  /** Asks for an observer, `Obi`, of the session that is open; everybody who is asked says yes, and they come in. */
  letObserve(fay: Person, others: readonly Person[]): Promise<Person>
  /** Starts another server on the same journal, as after a restart. */
  restart(how?: 'kill' | 'stop'): Promise<void>
  end(): Promise<void>
}

type Options = Partial<SetPlan> & {
  journal?: (clock: Clock) => Promise<Journal>
  deps?: Partial<RoomDeps>
}

/** Begins with a set and nobody connected. */
export async function meet({ journal: open, deps = {}, ...plan }: Options = {}): Promise<Meeting> {
  let busy = 0
  const clock = fakeClock({ rest: () => settle(() => busy > 0) })
  const opened = (await open?.(clock)) ?? memoryJournal({ now: clock.now })
  const journal: Journal = {
    ...opened,
    async append(batch) {
      busy += 1
      return opened.append(batch).finally(() => {
        busy -= 1
      })
    },
  }
  const made = await makeSet({ name: 'A set', facilitator: 'Fay', members: ['Ana', 'Ben', 'Cem'], ...plan })
  const secrets: Record<string, string> = {}
  const ids: Record<string, MemberId> = { ...made.ids }
  for (const [name, fragment] of Object.entries(made.fragments)) {
    secrets[name] = parseFragment(fragment)!.secret
  }
  const { set } = made
  let keyring: Keyring = made.keyring
  const people: Person[] = []

  async function placeFor(name: string, session: SessionId) {
    const id = anyId<MemberId>()
    const invited = await invite(webCrypto, keyring, { id, guestOf: session })
    keyring = invited.keyring
    ids[name] = id
    secrets[name] = invited.invitation.link.secret
    return { ...(await placeOf(id, invited.invitation)), name, language: 'en' as const }
  }

  const meeting: Meeting = {
    clock,
    journal,
    server: await startRooms({ journal, clock, ...deps }),
    set,
    made,
    ids,
    async enter(name, { device = 'laptop', ...more } = {}) {
      const member = ids[name]!
      const added = await addDevice(meeting.server.rooms, set, member, device)
      const person = await connectPerson({
        origin: meeting.server.origin,
        set,
        device: added,
        secret: secrets[name]!,
        ...more,
      })
      people.push(person)
      return person
    },
    async gather(...names) {
      const all = await Promise.all(names.map((name) => meeting.enter(name)))
      const fay = all[0]!
      if (fay.common().session === null || fay.common().session?.status === 'closed') {
        await fay.must({ type: 'session.open', session: anyId<SessionId>() })
      }
      for (const person of all) {
        const answer = await person.place('room')
        if (!answer.ok) throw new Error(`not in the room: ${answer.reason}`)
      }
      return all
    },
    async inviteGuest(fay, session = fay.common().session!.id) {
      const consent = await agreed(fay, { kind: 'guest', session }, people)
      const guest = await placeFor('Gus', session)
      await fay.must({ type: 'guest.invite', session, guest, consent })
    },
    async letGuestIn(fay) {
      await meeting.inviteGuest(fay)
      const gus = await meeting.enter('Gus')
      await gus.place('room')
      await fay.must({ type: 'guest.admit', member: gus.member })
      await gus.until('in', ({ common }) => common?.people[gus.member]?.present === true)
      return gus
    },
    async second(fay, second) {
      const consent = await agreed(fay, { kind: 'second', who: second.member }, people)
      await fay.must({ type: 'member.second', member: second.member, consent })
    },
    async letSupport(fay, of) {
      const session = fay.common().session!.id
      const support = await placeFor('Sam', session)
      const consent = await agreed(of, { kind: 'support', session, of: of.member }, people)
      await of.must({ type: 'support.invite', session, support, of: of.member, consent })
      const sam = await meeting.enter('Sam')
      await sam.place('room')
      await fay.until('knock', ({ common }) => common?.guests[sam.member] === 'waiting')
      await fay.must({ type: 'guest.admit', member: sam.member })
      await sam.until('let in', ({ common }) => common !== null)
      return sam
    },
    async letObserve(fay, others) {
      const session = fay.common().session!.id
      const consent = await agreed(fay, { kind: 'observer', session }, others)
      const guest = await placeFor('Obi', session)
      await fay.must({ type: 'guest.invite', session, guest, consent })
      const obi = await meeting.enter('Obi')
      await obi.place('room')
      await fay.must({ type: 'guest.admit', member: obi.member })
      await obi.until('in', ({ common }) => common?.people[obi.member]?.present === true)
      return obi
    },
    async restart(how = 'kill') {
      for (const person of people.splice(0)) person.close()
      await meeting.server[how]()
      meeting.server = await startRooms({ journal, clock, ...deps })
    },
    async end() {
      for (const person of people) person.close()
      await meeting.server.stop()
      await journal.close()
    },
  }
  const created = await meeting.server.rooms.execute(set, 'system', made.asked.id, made.asked.command)
  if (!created.ok) throw new Error(`no set: ${created.reason}`)
  return meeting
}

/** Asks all who have joined; those of `people` who are asked, each at one of their devices, say yes. */
async function agreed(
  fay: Person,
  what: Pick<Consent, 'kind' | 'session' | 'of' | 'who'>,
  people: readonly Person[],
): Promise<ConsentId> {
  const consent = anyId<ConsentId>()
  const text = await fay.seal('consent', '{"name":"Somebody"}', 'set')
  await fay.must({ type: 'consent.ask', consent, ...what, text })
  await fay.until('asked', ({ common }) => common?.consents[consent] !== undefined)
  const { asked } = fay.common().consents[consent]!
  for (const member of asked) {
    const person = people.find((one) => one.member === member)
    if (person === undefined) continue
    await person.until('asked', ({ own }) => own.asked[consent] !== undefined)
    const { round } = person.own().asked[consent]!
    const veil = await person.veil({ consent, round, asked }, true)
    const text = await person.seal('consent.answer', 'yes', 'set', person.member)
    await person.must({ type: 'consent.answer', consent, round, veil, text })
  }
  return consent
}

/** Names presenters for the rounds of an agenda. */
export function presentedBy(agenda: readonly AgendaItem[], ...presenters: MemberId[]): AgendaItem[] {
  return agenda.map((item) => {
    const presenter = item.round === undefined ? undefined : presenters[item.round - 1]
    return presenter === undefined ? { ...item } : { ...item, presenter }
  })
}
