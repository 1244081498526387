import type { AgendaItem, PhaseId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { sealed } from '../../shared/src/test/dummies.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { talk } from '../support/rooms/talk.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const round = anyId<PhaseId>()
const reflection = anyId<PhaseId>()

/** Fay leads, Ana presents, Ben and Cem ask; Ben has the turn. */
const begin = async () => {
  meeting = await meet()
  const people = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
  const [fay, ana, ben] = people as [Person, Person, Person, Person]
  const agenda: AgendaItem[] = presentedBy(
    [
      { id: round, kind: 'openQuestions', ms: 600_000, round: 1 },
      { id: reflection, kind: 'processReflection', ms: 600_000 },
    ],
    ana.member,
  )
  await fay.must({ type: 'agenda.edit', agenda })
  await fay.must({ type: 'session.start' })
  await ben.until('the round has begun', ({ common }) => common?.course.current === round)
  expect(await raise(ben)).toEqual({ ok: true })
  await meeting.clock.advance(0)
  return people as [Person, Person, Person, Person]
}
const raise = (person: Person) =>
  person.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
const next = (person: Person) => person.move({ kind: 'openQuestions', move: { type: 'question.next' } })
const begins = async (person: Person, on = true) => {
  person.socket.emit('speaking', on)
  await meeting.clock.advance(0)
}
const speak = async (person: Person, ms: number) => {
  await talk(meeting.clock, person, ms)
  await begins(person, false)
}
const quietSeen = async ([fay, ana]: readonly [Person, Person, ...Person[]]) => {
  expect(ana.common().quiet).toEqual({})
  await fay.must({ type: 'session.advance', from: round })
  await meeting.clock.advance(20)
  return ana.common().quiet
}

describe('[A8] the quiet after a question', () => {
  it('is from its last word until the answer begins, summed, and seen in reflection', async () => {
    const people = await begin()
    const [fay, ana, ben, cem] = people
    await speak(ben, 3_000)
    await meeting.clock.advance(400)
    await speak(ben, 2_000)
    await meeting.clock.advance(4_000)
    await speak(ana, 5_000)
    await meeting.clock.advance(7_000)
    await speak(ana, 5_000)
    await raise(cem)
    await next(fay)
    await speak(cem, 3_000)
    await meeting.clock.advance(1_500)
    await speak(ana, 300)
    await meeting.clock.advance(500)
    await speak(ana, 8_000)
    // 4 s, and 1.5 + 0.3 + 0.5 s: an "hm" is no answer yet
    expect(await quietSeen(people)).toEqual({ [round]: { questions: 2, ms: 6_300 } })
    expect(meeting.server.faults).toEqual([])
  })

  it('is none where the answer talks into the question', async () => {
    const people = await begin()
    const [, ana, ben] = people
    await begins(ben)
    await meeting.clock.advance(2_000)
    await begins(ana)
    await meeting.clock.advance(500)
    await begins(ben, false)
    await meeting.clock.advance(2_000)
    await begins(ana, false)
    expect(await quietSeen(people)).toEqual({ [round]: { questions: 1, ms: 0 } })
  })

  it('is not measured where somebody else spoke between, or nobody was heard to ask', async () => {
    const people = await begin()
    const [fay, ana, ben, cem] = people
    await speak(ben, 3_000)
    await meeting.clock.advance(1_000)
    await speak(cem, 1_500)
    await meeting.clock.advance(1_000)
    await speak(ana, 4_000)
    await raise(cem)
    await next(fay)
    await speak(ana, 4_000)
    expect(await quietSeen(people)).toEqual({})
  })

  it('is what was measured before, after a killed server', async () => {
    const [, ana, ben] = await begin()
    await speak(ben, 3_000)
    await meeting.clock.advance(2_500)
    await speak(ana, 3_000)
    ben.socket.emit('microphone', true)
    ben.socket.emit(
      'airtime',
      [{ seq: 1, from: meeting.clock.now() - 100, until: meeting.clock.now() }],
      () => {},
    )
    await meeting.clock.advance(0)
    await meeting.clock.advance(10_000)
    await meeting.restart('kill')
    const fay = await meeting.enter('Fay')
    await fay.place('room')
    await fay.must({ type: 'session.advance', from: round })
    await meeting.clock.advance(20)
    expect(fay.common().quiet).toEqual({ [round]: { questions: 1, ms: 2_500 } })
  })

  it('is not measured again of a written question that stands on stage while the server starts again', async () => {
    const [, ana, ben] = await begin()
    await ben.move({ kind: 'openQuestions', move: { type: 'question.ask', text: sealed() } })
    await meeting.clock.advance(5_000)
    ana.socket.emit('microphone', true)
    await speak(ana, 3_000)
    ana.socket.emit(
      'airtime',
      [{ seq: 1, from: meeting.clock.now() - 3_000, until: meeting.clock.now() }],
      () => {},
    )
    await meeting.clock.advance(0)
    await meeting.clock.advance(10_000)
    await meeting.restart('kill')
    const [fay, again] = await meeting.gather('Fay', 'Ana')
    await meeting.clock.advance(7_000)
    await speak(again!, 3_000)
    await fay!.must({ type: 'session.advance', from: round })
    await meeting.clock.advance(20)
    expect(fay!.common().quiet).toEqual({ [round]: { questions: 1, ms: 5_000 } })
  })
})
