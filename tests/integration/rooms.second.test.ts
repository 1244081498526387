import type { PhaseId } from '@setroom/shared'
import { afterEach, expect, it } from 'vitest'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const phase = anyId<PhaseId>()

/** Fay facilitates, Ana is her second, Ben a member; a session is on. */
async function two(): Promise<[Person, Person, Person]> {
  meeting = await meet()
  const home = await meeting.enter('Fay')
  await meeting.second(home, await meeting.enter('Ana'))
  const [fay, ana, ben] = (await meeting.gather('Fay', 'Ana', 'Ben')) as [Person, Person, Person]
  await fay.must({ type: 'agenda.edit', agenda: [{ id: phase, kind: 'clarifying', ms: 600_000 }] })
  await fay.must({ type: 'session.start' })
  return [fay, ana, ben]
}

const cue = (from: Person, to: Person) =>
  from.socket.timeout(2_000).emitWithAck('cue', to.member, 'slower' as const)

it('[S6] the second cues the first, and nobody else does or is cued', async () => {
  const [fay, ana, ben] = await two()
  expect(await cue(ana, fay)).toEqual({ ok: true })
  expect(await fay.hears('cue')).toEqual(['slower'])
  const no = { ok: false, reason: 'not-allowed' }
  expect(await cue(ana, ben)).toEqual(no)
  expect(await cue(ben, fay)).toEqual(no)
  expect(await cue(fay, ana)).toEqual({ ok: true })
  await ana.must({ type: 'seat.ask' })
  await fay.must({ type: 'seat.handOver', member: ana.member })
  expect(await cue(fay, ana)).toEqual({ ok: true })
  expect(await cue(fay, ben)).toEqual(no)
})

it('[S6] [A4] the second sees airtime as it comes in, a member does not', async () => {
  const [, ana, ben] = await two()
  ben.socket.emit('microphone', true)
  await meeting.clock.advance(0)
  const from = meeting.clock.now()
  await meeting.clock.advance(2_000)
  ben.socket.emit('airtime', [{ seq: 1, from, until: from + 2_000 }], () => {})
  await meeting.clock.advance(0)
  await meeting.clock.advance(1_100)
  await ana.until('airtime', ({ own }) => (own.airtime[phase]?.[ben.member] ?? 0) > 0)
  expect(ben.own().airtime[phase]).toBeUndefined()
})

it('[S7] an offer outlives a restart of the server', async () => {
  const [, ana] = await two()
  await ana.must({ type: 'seat.ask' })
  await meeting.restart()
  const again = await meeting.enter('Fay')
  expect(again.common().session).toMatchObject({ seatOffer: ana.member, second: ana.member })
})
