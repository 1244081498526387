import type { CommitmentId, GoalId, NoteId, SessionId, ShelfItemId } from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import { membersOnly } from '../../shared/src/test/membersOnly.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

/** Ana promises, aims, notes and keeps something for the set; gives what shows it on the wire. */
async function write(ana: Person): Promise<string[]> {
  const [commitment, goal, note, item] = await Promise.all(
    (['commitment', 'goal', 'note', 'shelf.item'] as const).map((what) =>
      ana.seal(what, 'of the set', 'set'),
    ),
  )
  const ids = [anyId<CommitmentId>(), anyId<GoalId>(), anyId<NoteId>(), anyId<ShelfItemId>()] as const
  await ana.must({ type: 'commitment.make', commitment: ids[0], text: commitment!, shown: true })
  await ana.must({ type: 'goal.set', goal: ids[1], text: goal!, shown: true })
  await ana.must({ type: 'note.leave', note: ids[2], text: note! })
  await ana.must({ type: 'shelf.put', item: ids[3], text: item! })
  return [...ids, ...[commitment, goal, note, item].map((text) => text!.ct)]
}

it('[V5] guests, observers and support persons never receive what is the members’ alone, and are in the room', async () => {
  meeting = await meet({ members: ['Ana', 'Ben'] })
  const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
  const past = fay!.common().session!.id
  await fay!.must({ type: 'session.start' })
  await ana!.must({ type: 'contract.affirm', revision: ana!.common().contract.revision })
  const before = await write(ana!)
  await fay!.must({ type: 'session.close' })
  const [today, later] = [anyId<SessionId>(), anyId<SessionId>()]
  await fay!.must({ type: 'session.plan', session: later })
  await fay!.must({ type: 'session.open', session: today })
  for (const one of [fay!, ana!, ben!]) await one.place('room')

  const gus = await meeting.letGuestIn(fay!)
  const obi = await meeting.letObserve(fay!, [ana!, ben!])
  const sam = await meeting.letSupport(fay!, ana!)
  await sam.must({ type: 'contract.affirm', revision: sam.common().contract.revision })
  await sam.until('affirmed', ({ common }) => common?.contract.affirmed[sam.member] !== undefined)
  const visitors = [gus, obi, sam]

  // Neither as a whole nor as a change: what is written while they are here is as much the members'.
  const versions = () => visitors.map((one) => one.whole().versions.common)
  await Promise.all(visitors.map((one) => one.sync()))
  const seen = versions()
  const since = await write(ana!)
  await ben!.must({ type: 'contract.affirm', revision: ben!.common().contract.revision })
  await ben!.until('the shelf', ({ common }) => Object.keys(common?.shelf ?? {}).length === 2)
  expect(versions()).toEqual(seen)

  // What happens in the room reaches them as it reaches the members, their own included.
  await ana!.must({ type: 'hand.raise' })
  await ana!.must({ type: 'chat.say', text: await ana!.seal('chat', 'Welcome') })
  ana!.socket.emit('react', 'heart')
  const inTheRoom = [
    'session',
    'agenda',
    'course',
    'pause',
    'floor',
    'phases',
    'people',
    'guests',
    'chat',
  ] as const
  for (const one of visitors) {
    await one.until('hand', ({ common }) => common?.people[ana!.member]?.hand !== undefined)
    await one.until('line', ({ common }) => Object.keys(common?.chat ?? {}).length === 1)
    expect(await one.hears('reacted')).toEqual([ana!.member, 'heart'])
    for (const slice of inTheRoom) expect(one.common()[slice]).toEqual(ana!.common()[slice])
    for (const member of [fay!, ana!, ben!])
      expect(one.common().members[member.member]?.name).toBe(ana!.common().members[member.member]?.name)
    expect(one.common().set.name).toBe('A set')
  }
  await gus.must({ type: 'hand.raise' })
  await fay!.until('their hand', ({ common }) => common?.people[gus.member]?.hand !== undefined)

  for (const one of visitors) {
    expect(membersOnly(one.common())).toEqual([])
    const heard = JSON.stringify(one.heard)
    for (const word of [...before, ...since, past, later]) expect(heard).not.toContain(word)
    expect(one.wrong).toEqual([])
  }
  // A member has all of it, so that its absence above says something.
  await ben!.sync()
  for (const word of [...before, ...since, past, later]) expect(JSON.stringify(ben!.heard)).toContain(word)
  expect(ben!.common().programme.attendance).toHaveProperty(past)
  expect(ben!.wrong).toEqual([])
  expect(meeting.server.faults).toEqual([])
})

it('[V5] who comes back after everybody else of them has gone sees the room as it is by then', async () => {
  meeting = await meet()
  const [fay, ana] = await meeting.gather('Fay', 'Ana')
  const gus = await meeting.letGuestIn(fay!)
  gus.close()
  await meeting.clock.advance(0)
  await ana!.must({ type: 'hand.raise' })
  const again = await meeting.enter('Gus')
  expect(again.common().people[ana!.member]?.hand).toBeDefined()
  await ana!.must({ type: 'hand.lower' })
  await again.until('down', ({ common }) => common?.people[ana!.member]?.hand === undefined)
  expect(again.wrong).toEqual([])
})

it('[V5] who was a guest of one session is sent nothing of the next, not even that it opens', async () => {
  meeting = await meet()
  const [fay, ana] = await meeting.gather('Fay', 'Ana')
  const gus = await meeting.letGuestIn(fay!)
  await fay!.must({ type: 'session.start' })
  await fay!.must({ type: 'session.close' })
  const next = anyId<SessionId>()
  await fay!.must({ type: 'session.open', session: next })
  await ana!.until('opened', ({ common }) => common?.session?.id === next)
  await gus.socket.timeout(5_000).emitWithAck('time')
  expect(JSON.stringify(ana!.heard)).toContain(next)
  expect(JSON.stringify(gus.heard)).not.toContain(next)
})
