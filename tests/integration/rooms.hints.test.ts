import { FINISHED_MS, type PhaseId, type PhaseKind } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { talk } from '../support/rooms/talk.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const first = anyId<PhaseId>()
const second = anyId<PhaseId>()
/** Fay leads, Ana, Ben and Cem are here; Ana presents where the phase belongs to a round. */
const begin = async (kind: PhaseKind, round?: number) => {
  meeting = await meet()
  const people = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
  const [fay, ana] = people
  const agenda = presentedBy(
    [
      { id: first, kind, ms: 600_000, ...(round === undefined ? {} : { round }) },
      { id: second, kind: 'processReflection', ms: 600_000 },
    ],
    ana!.member,
  )
  await fay!.must({ type: 'agenda.edit', agenda })
  await fay!.must({ type: 'session.start' })
  for (const person of people) person.socket.emit('microphone', true)
  await meeting.clock.advance(0)
  return people
}
let seq = 0
/** Says something, as a browser reports it: the hint waits until they have finished. */
const speak = async (person: Person, ms: number) => {
  const from = meeting.clock.now()
  await talk(meeting.clock, person, ms)
  person.socket.emit('airtime', [{ seq: ++seq, from, until: from + ms }], () => {})
  await meeting.clock.advance(0)
  await talk(meeting.clock, person, 1_500)
}
const finish = async (person: Person) => {
  person.socket.emit('speaking', false)
  await meeting.clock.advance(0)
  await meeting.clock.advance(FINISHED_MS)
}
const hintsOf = (person: Person) =>
  person.heard.filter(({ event }) => event === 'hint').map(({ args }) => args[0])
const muchSaid = (phase: PhaseId) => ({ phase, kind: 'muchSaid' })

describe('[A6] a hint', () => {
  it('comes to whoever said far more than their share, when they have finished, once a phase, to them alone', async () => {
    const [fay, ana, ben, cem] = await begin('processReflection')
    await speak(ben!, 119_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([])
    await speak(ben!, 30_000)
    // A breath is no end.
    ben!.socket.emit('speaking', false)
    await meeting.clock.advance(0)
    await meeting.clock.advance(400)
    await speak(ben!, 1_000)
    expect(hintsOf(ben!)).toEqual([])
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([muchSaid(first)])
    await speak(ben!, 60_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toHaveLength(1)
    await fay!.must({ type: 'session.advance', from: first })
    await speak(ben!, 130_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([muchSaid(first), muchSaid(second)])
    for (const other of [fay!, ana!, cem!]) expect(hintsOf(other)).toEqual([])
    const session = fay!.common().session!.id
    expect(JSON.stringify(await meeting.journal.load(`session:${session}`))).not.toContain('muchSaid')
    expect(meeting.server.faults).toEqual([])
  })

  it('is not told anew in the phase in which the server starts again, and is in the next', async () => {
    const [, , ben] = await begin('processReflection')
    await speak(ben!, 150_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([muchSaid(first)])
    await meeting.restart()
    const [fay, again] = await meeting.gather('Fay', 'Ben', 'Ana', 'Cem')
    again!.socket.emit('microphone', true)
    await speak(again!, 60_000)
    await finish(again!)
    expect(hintsOf(again!)).toEqual([])
    await fay!.must({ type: 'session.advance', from: first })
    await speak(again!, 150_000)
    await finish(again!)
    expect(hintsOf(again!)).toEqual([muchSaid(second)])
  })

  it('leaves the presenter alone in their round, and comes to an asker who takes it over', async () => {
    const [, ana, ben] = await begin('openQuestions', 1)
    await speak(ana!, 200_000)
    await finish(ana!)
    await speak(ben!, 200_000)
    await finish(ben!)
    expect(hintsOf(ana!)).toEqual([])
    expect(hintsOf(ben!)).toEqual([muchSaid(first)])
  })

  it('[A3] comes to an asker who takes the asking from the others, though the presenter answers most of the time', async () => {
    const [, ana, ben, cem] = await begin('openQuestions', 1)
    await speak(ana!, 350_000)
    await finish(ana!)
    await speak(ben!, 110_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([])
    await speak(ben!, 20_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([muchSaid(first)])
    for (const other of [ana!, cem!]) expect(hintsOf(other)).toEqual([])
  })

  it('is not for whoever is counted by turns, nor where turns go round; [A9] whoever listens today is as the others once they speak', async () => {
    const [fay, ana, ben] = await begin('checkIn')
    await speak(ben!, 200_000)
    await finish(ben!)
    expect(hintsOf(ben!)).toEqual([])
    await fay!.must({ type: 'session.advance', from: first })
    await ana!.must({ type: 'listening.set', on: true })
    await ben!.must({ type: 'byTurns.set', on: true })
    for (const person of [ben!, ana!]) {
      await speak(person, 200_000)
      await finish(person)
    }
    expect(hintsOf(ben!)).toEqual([])
    expect(hintsOf(ana!)).toEqual([muchSaid(second)])
  })
})
