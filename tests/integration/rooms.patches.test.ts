import {
  agendaFrom,
  type CommandId,
  type CommitmentId,
  type CommonView,
  type ConnectionId,
  type ConsentId,
  createCommonView,
  createOwnView,
  createVisitorsView,
  invite,
  type MemberId,
  type PhaseId,
  type Sealed,
  type SessionCommand,
  type SessionId,
  type SetCommand,
  type TextId,
  templates,
  type World,
} from '@setroom/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { companionMedia } from '../../server/src/media/companionMedia.ts'
import { createRooms } from '../../server/src/rooms/createRooms.ts'
import type { Rooms } from '../../server/src/rooms/Rooms.ts'
import type { Visit } from '../../server/src/rooms/Visit.ts'
import { anyId, type MadeSet, makeSet, placeOf, webCrypto } from '../support/newSet.ts'
import { crankedOutlet } from '../support/rooms/crankedOutlet.ts'
import { fakeClock } from '../support/rooms/fakeClock.ts'
import { addDevice } from '../support/rooms/roomsServer.ts'

/** Not opened by anybody here; only what it looks like matters. */
const text = (id: number): Sealed => ({
  v: 1,
  id: `text-${id}` as TextId,
  epoch: 1,
  scope: 'set',
  iv: 'AAECAwQFBgcICQoL',
  ct: 'A'.repeat(86),
})

type Step =
  | { what: 'command'; by: number; roll: number; about: number }
  | { what: 'place'; by: number; where: 'home' | 'lobby' | 'room' }
  | { what: 'drop'; by: number }
  | { what: 'wait'; ms: number }
  | { what: 'speak'; by: number; ms: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constant('command' as const),
      by: fc.nat(4),
      roll: fc.nat(999),
      about: fc.nat(5),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('place' as const),
      by: fc.nat(4),
      where: fc.constantFrom(
        'home' as const,
        'lobby' as const,
        'room' as const,
        'room' as const,
        'room' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('drop' as const), by: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.nat(300_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('speak' as const), by: fc.nat(4), ms: fc.nat(5_000) }),
  },
)

/** A command that may well be taken in this state, by a roll of dice. */
function commandFor(
  world: World,
  me: MemberId,
  roll: number,
  about: number,
  serial: number,
): SetCommand | SessionCommand {
  const { set, session } = world
  const members = Object.keys(set!.members) as MemberId[]
  const other = members[about % members.length]!
  const from = session?.current ?? ('none' as PhaseId)
  const agenda = session?.agenda ?? []
  const presented = agenda.map((item) =>
    item.round === undefined ? { ...item } : { ...item, presenter: members[1]! },
  )
  const commitments = Object.keys(set!.commitments) as CommitmentId[]
  const commitment = commitments[about % Math.max(1, commitments.length)] ?? (`c-${serial}` as CommitmentId)
  const current = session === null ? undefined : session.phases[from]
  const questions = current?.kind === 'openQuestions' ? Object.keys(current.data.ledger) : []
  const question = (questions.at(-1) ?? 'none') as never
  const move = (kind: string, inner: object): SessionCommand =>
    ({ type: 'phase.move', from, move: { kind, move: inner } }) as SessionCommand
  const all: (SetCommand | SessionCommand)[] = [
    { type: 'session.open', session: `s-${serial}` as SessionId },
    { type: 'session.start' },
    { type: 'session.start' },
    { type: 'agenda.edit', agenda: presented },
    { type: 'agenda.edit', agenda: presented },
    { type: 'session.advance', from },
    { type: 'session.advance', from },
    { type: 'session.advance', from },
    { type: 'session.advance', from },
    { type: 'session.back', from },
    { type: 'session.adjust', from, ms: 60_000 },
    { type: 'session.jump', from, to: agenda[about]?.id ?? from },
    { type: 'presenter.set', round: 1, member: other },
    { type: 'floor.set', from, mode: about % 2 === 0 ? 'soft' : 'strict' },
    { type: 'person.mute', member: other },
    { type: 'spotlight.set', member: about === 0 ? null : other },
    { type: 'seat.handOver', member: other },
    { type: 'seat.take' },
    { type: 'seat.takeBack' },
    { type: 'clock.stop' },
    { type: 'clock.resume' },
    { type: 'pause' },
    { type: 'pause.need', need: (['goOn', 'break', 'silence', 'endRound'] as const)[about % 4]! },
    { type: 'round.end', from },
    { type: 'round.postpone', from },
    { type: 'hand.raise' },
    { type: 'hand.lower' },
    { type: 'listening.set', on: about % 2 === 0 },
    { type: 'chat.say', text: text(serial) },
    {
      type: 'commitment.make',
      commitment: `c-${serial}` as CommitmentId,
      text: text(serial),
      shown: about % 2 === 0,
    },
    { type: 'commitment.edit', commitment, shown: about % 2 === 0, due: '2026-10-01' },
    { type: 'commitment.report', commitment, text: text(serial), closes: about % 2 === 0 },
    { type: 'commitment.withdraw', commitment },
    { type: 'set.edit', name: `Name ${serial}` },
    { type: 'member.edit', member: me, name: `Person ${serial}`, email: `p${serial}@example.org` },
    { type: 'member.keepWayBack' },
    { type: 'set.edit', settings: { airtimeInReflection: about % 2 === 0 } },
    move('checkIn', { type: about % 2 === 0 ? 'turn.done' : 'turn.skip' }),
    move('appreciation', { type: 'turn.give', to: other }),
    move('reportBack', { type: 'report.next' }),
    move('presentation', { type: 'card.write', card: text(serial) }),
    move('openQuestions', { type: 'question.raise', followUp: about % 2 === 0 }),
    move('openQuestions', { type: 'question.ask', text: text(serial) }),
    move('openQuestions', { type: 'question.next' }),
    move('openQuestions', { type: 'question.mark', question, mark: text(serial) }),
    move('processReflection', { type: 'note.write', text: text(serial) }),
    move('processReflection', { type: 'pulse.answer' }),
    move('processReflection', { type: 'pulse.close' }),
    ...(roll % 97 === 0 ? [{ type: 'session.close' } as const] : []),
  ]
  return all[roll % all.length]!
}

const names = ['Fay', 'Ana', 'Ben', 'Cem', 'Obi']

/** Plays a sequence, and compares after every step what each connection knows with the state. */
async function play(steps: readonly Step[]): Promise<Set<string>> {
  const clock = fakeClock({ rest: turns })
  const journal = memoryJournal({ now: clock.now })
  const faults: unknown[] = []
  const rooms = createRooms({
    journal,
    clock,
    media: companionMedia('a test'),
    report: (fault) => void faults.push(fault),
    idleMs: 1e12,
  })
  const { outlet, told, member: tellMember } = crankedOutlet()
  rooms.publishThrough(outlet)
  let phases = 0
  const agenda = agendaFrom(templates[0]!, () => `p-${phases++}` as PhaseId)
  const plan = {
    name: 'A set',
    facilitator: 'Fay',
    members: ['Ana', 'Ben', 'Cem'],
  }
  const made = await makeSet({ ...plan, agenda })
  const { set, asked } = made
  await rooms.execute(set, 'system', asked.id, asked.command)
  const ids: MadeSet['ids'] = { ...made.ids, Obi: await anObserver(rooms, made) }
  const room = await rooms.open(set)
  const visits: Visit[] = []
  const taken = new Set<string>()

  async function enter(name: string): Promise<Visit> {
    const device = await addDevice(rooms, set, ids[name]!, 'laptop')
    const visit = room.visit({ member: ids[name]!, device })
    if (typeof visit === 'string') throw new Error(visit)
    tellMember(visit.connection, visit.member)
    visit.begin()
    return visit
  }

  function compare() {
    const world = room.world()
    const common: CommonView = createCommonView()(world.set!, world.session)
    for (const visit of visits) {
      const mine = told.get(visit.connection)!
      expect(mine.wrong).toEqual([])
      const whole = visit.whole()!
      const atTheDoor = visit.member === ids.Obi && whole.common === null
      const theirs = visit.member === ids.Obi ? createVisitorsView()(common) : common
      expect(mine.view.common).toEqual(atTheDoor ? null : JSON.parse(JSON.stringify(theirs)))
      expect(mine.view.own).toEqual(JSON.parse(JSON.stringify(whole.own)))
      const own = createOwnView()(world, visit.member)!
      const { airtime: _, ...rest } = JSON.parse(JSON.stringify(own))
      expect(mine.view.own).toMatchObject(rest)
      if (world.session?.controls !== visit.member || world.session.status === 'closed') {
        expect(mine.view.own.airtime).toEqual(own.airtime)
      }
      // At the door nothing of the set is sent, so nothing of it is counted either.
      const counted = atTheDoor ? { common: mine.view.versions.common } : {}
      expect(mine.view.versions).toEqual({ ...whole.versions, ...counted })
      neverLeaks(world, visit.member, mine.view.own)
    }
  }

  for (const name of names) visits.push(await enter(name))
  let serial = 0
  try {
    for (const each of steps) {
      serial += 1
      await run(each)
      await turns()
      compare()
    }
    expect(faults).toEqual([])
  } finally {
    await rooms.close()
  }
  return taken

  async function run(each: Step) {
    const visit = 'by' in each ? visits[each.by]! : visits[0]!
    switch (each.what) {
      case 'command': {
        const command = commandFor(room.world(), visit.member, each.roll, each.about, serial)
        await visit.command({ id: `id-${serial}` as CommandId, command }, (answer) => {
          if (answer.ok) taken.add(command.type)
        })
        return
      }
      case 'place':
        await visit.place(each.where)
        if (room.world().session?.guests[visit.member] === 'waiting') {
          const admit = { type: 'guest.admit', member: visit.member } as const
          await rooms.execute(set, room.world().session!.controls, anyId(), admit)
        }
        return
      case 'drop': {
        visit.leave()
        told.delete(visit.connection)
        outlet.end(visit.connection as ConnectionId)
        visits[each.by] = await enter(names[each.by]!)
        return
      }
      case 'wait':
        return quickly(each.ms)
      case 'speak': {
        visit.microphone(true)
        const from = clock.now()
        await quickly(each.ms)
        visit.airtime([{ seq: serial, from, until: from + each.ms }], () => {})
        return
      }
    }
  }

  async function quickly(ms: number) {
    const until = clock.now() + ms
    for (let i = 0; i < 20; i++) {
      const next = clock.pending()[0]
      if (next === undefined || next > until) break
      await clock.advance(Math.max(0, next - clock.now()))
    }
    await clock.advance(until - clock.now())
  }
}

/** Whoever observes the first session: all have joined, are asked, and say yes. */
async function anObserver(rooms: Rooms, { set, ids, keyring }: MadeSet): Promise<MemberId> {
  const id = anyId<MemberId>()
  const session = 's-1' as SessionId
  const consent = anyId<ConsentId>()
  const { invitation } = await invite(webCrypto, keyring, { id, guestOf: session })
  const guest = { ...(await placeOf(id, invitation)), name: 'Obi', language: 'en' as const }
  const does = async (by: MemberId, command: SetCommand) =>
    expect(await rooms.execute(set, by, anyId(), command)).toEqual({ ok: true })
  for (const member of Object.values(ids)) await addDevice(rooms, set, member, 'telephone')
  await does(ids.Fay!, { type: 'session.plan', session })
  await does(ids.Fay!, { type: 'consent.ask', consent, kind: 'observer', session, text: text(0) })
  for (const name of ['Ana', 'Ben', 'Cem']) {
    const to = ids[name]!
    // As if the pads were nothing.
    const said = { ...text(0), id: `${name}s-yes` as TextId, to }
    const yes = { round: 1, veil: 'A'.repeat(43), text: said }
    await does(to, { type: 'consent.answer', consent, ...yes })
  }
  await does(ids.Fay!, { type: 'guest.invite', guest, session, consent })
  return id
}

/** Presence and counts follow in the same queue; a few turns of the loop and nothing waits. */
async function turns() {
  for (let i = 0; i < 6; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** Nobody's own view holds what is another's. */
function neverLeaks(
  { set, session }: World,
  me: MemberId,
  own: { hidden: object; airtime: object; details: unknown },
) {
  for (const id of Object.keys(own.hidden)) expect(set!.commitments[id as CommitmentId]!.owner).toBe(me)
  const steers = session !== null && session.status !== 'closed' && session.controls === me
  if (!steers) for (const people of Object.values(own.airtime)) expect(Object.keys(people)).toEqual([me])
  if (set!.facilitator !== me) expect(own.details).toBeNull()
}

it('after every command, what each person has by patches is what they would be shown anew', async () => {
  const taken = new Set<string>()
  const opening: Step[] = names.map((_, by) => ({ what: 'place', by, where: 'room' }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 70, size: 'max' }), async (steps) => {
      const begin: Step[] = [
        { what: 'command', by: 0, roll: 0, about: 0 },
        ...opening,
        { what: 'command', by: 0, roll: 3, about: 0 },
        { what: 'command', by: 0, roll: 1, about: 0 },
      ]
      for (const type of await play([...begin, ...steps])) taken.add(type)
    }),
    { numRuns: 40, endOnFailure: true },
  )
  // A run in which everything is refused would show nothing.
  expect(taken.size).toBeGreaterThan(20)
}, 120_000)
