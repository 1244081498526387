import type { PhaseId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { ANSWERED_MS, QUIET_MS } from '../../server/src/rooms/AnswerHold.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
let people: Person[]
afterEach(() => meeting.end())

const asks = (person: Person, move: { type: 'question.asked' } | { type: 'question.next' }) =>
  person.move({ kind: 'openQuestions', move })
const raise = (person: Person) =>
  person.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
const asker = () => {
  const { phases, course } = people[0]!.common()
  const state = phases[course.current!]
  return state?.kind === 'openQuestions' ? state.data.turn?.asker : undefined
}

/** Ana presents, Ben has put his question, and Cem waits if told so. */
async function answering(waits = true): Promise<void> {
  meeting = await meet()
  people = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
  const [fay, ana, ben, cem] = people
  const agenda = presentedBy(
    [{ id: anyId<PhaseId>(), kind: 'openQuestions', ms: 600_000, round: 1 }],
    ana!.member,
  )
  await fay!.must({ type: 'agenda.edit', agenda })
  await fay!.must({ type: 'session.start' })
  await meeting.clock.advance(0)
  await raise(ben!)
  if (waits) await raise(cem!)
  await asks(ben!, { type: 'question.asked' })
  await meeting.clock.advance(0)
  expect(asker()).toBe(ben!.member)
}

const speak = async (person: Person, ms: number) => {
  person.socket.emit('speaking', true)
  await meeting.clock.advance(0)
  await meeting.clock.advance(ms)
  person.socket.emit('speaking', false)
  await meeting.clock.advance(0)
}

describe('[Q4] the hold after a question', () => {
  it('ends a few quiet seconds after the presenter has answered, and starts again when they go on', async () => {
    await answering()
    const [, ana, ben, cem] = people
    await speak(ana!, ANSWERED_MS)
    await meeting.clock.advance(QUIET_MS - 1_000)
    expect(asker()).toBe(ben!.member)
    await speak(ana!, 500)
    await meeting.clock.advance(QUIET_MS - 1)
    expect(asker()).toBe(ben!.member)
    await meeting.clock.advance(1)
    expect(asker()).toBe(cem!.member)
    // Cem is asking: nothing goes on by itself until the question has been put and answered.
    await raise(ben!)
    await speak(ana!, 60_000)
    await meeting.clock.advance(60_000)
    expect(asker()).toBe(cem!.member)
    expect(meeting.server.faults).toEqual([])
  })

  it('lasts while the presenter thinks, says no more than a word, or somebody else speaks', async () => {
    await answering()
    const [, ana, ben, cem] = people
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    await speak(ana!, ANSWERED_MS - 1)
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    await speak(ana!, 1_000)
    await speak(cem!, 20_000)
    await meeting.clock.advance(QUIET_MS - 1)
    expect(asker()).toBe(ben!.member)
    await meeting.clock.advance(1)
    expect(asker()).toBe(cem!.member)
  })

  it('lasts while nobody waits, and ends with the first hand', async () => {
    await answering(false)
    const [, ana, ben, cem] = people
    await speak(ana!, 10_000)
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    await raise(cem!)
    await meeting.clock.advance(0)
    expect(asker()).toBe(cem!.member)
  })

  it('lasts through a pause, and begins anew after it', async () => {
    await answering()
    const [fay, ana, ben, cem] = people
    await speak(ana!, 10_000)
    await ben!.must({ type: 'pause' })
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    await fay!.must({ type: 'clock.resume' })
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    await speak(ana!, 10_000)
    await meeting.clock.advance(QUIET_MS)
    expect(asker()).toBe(cem!.member)
  })

  it('lasts while the presenter’s connection is broken', async () => {
    await answering()
    const [, ana, ben] = people
    await speak(ana!, 10_000)
    ana!.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(QUIET_MS + 1_000)
    expect(asker()).toBe(ben!.member)
  })

  it('is the presenter’s to end before', async () => {
    await answering()
    const [, ana, , cem] = people
    expect(await asks(ana!, { type: 'question.next' })).toEqual({ ok: true })
    await meeting.clock.advance(0)
    expect(asker()).toBe(cem!.member)
  })
})
