import { type AgendaItem, type HeldAnswer, HOLD_MS, type PhaseId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { ANSWERED_MS, ASKED_MS } from '../../server/src/rooms/AnswerHold.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { talk } from '../support/rooms/talk.ts'

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
async function answering(
  waits = true,
  { aloud = false, ...more }: Partial<AgendaItem> & { aloud?: boolean } = {},
): Promise<void> {
  meeting = await meet()
  people = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
  const [fay, ana, ben, cem] = people
  const agenda = presentedBy(
    [{ id: anyId<PhaseId>(), kind: 'openQuestions', ms: 600_000, round: 1, ...more }],
    ana!.member,
  )
  await fay!.must({ type: 'agenda.edit', agenda })
  await fay!.must({ type: 'session.start' })
  await meeting.clock.advance(0)
  await raise(ben!)
  if (waits) await raise(cem!)
  if (!aloud) await asks(ben!, { type: 'question.asked' })
  await meeting.clock.advance(0)
  expect(asker()).toBe(ben!.member)
}

const turn = () => {
  const { phases, course } = people[0]!.common()
  const state = phases[course.current!]
  return state?.kind === 'openQuestions' ? state.data.turn : undefined
}

/** What this person is told of the quiet, in order. */
const heldBy = ({ heard }: Person) => heard.filter(({ event }) => event === 'held').map(({ args }) => args[0])

const speak = async (person: Person, ms: number) => {
  await talk(meeting.clock, person, ms)
  person.socket.emit('speaking', false)
  await meeting.clock.advance(0)
}

describe('[Q4] the hold after a question', () => {
  it('ends a few quiet seconds after the presenter has answered, and starts again when they go on', async () => {
    await answering()
    const [, ana, ben, cem] = people
    await speak(ana!, ANSWERED_MS)
    await meeting.clock.advance(HOLD_MS - 1_000)
    expect(asker()).toBe(ben!.member)
    await speak(ana!, 500)
    await meeting.clock.advance(HOLD_MS - 1)
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
    await meeting.clock.advance(HOLD_MS - 1)
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

  it.each(['pause', 'clock.stop'] as const)(
    'lasts through a %s, after which only the quiet begins anew: what was answered is not forgotten',
    async (type) => {
      await answering()
      const [fay, ana, ben, cem] = people
      await speak(ana!, 10_000)
      await meeting.clock.advance(HOLD_MS - 1_000)
      await fay!.must({ type })
      await meeting.clock.advance(120_000)
      expect(asker()).toBe(ben!.member)
      await fay!.must({ type: 'clock.resume' })
      await meeting.clock.advance(HOLD_MS - 1)
      expect(asker()).toBe(ben!.member)
      await meeting.clock.advance(1)
      expect(asker()).toBe(cem!.member)
      expect(meeting.server.faults).toEqual([])
    },
  )

  it('is no answer what is said in a pause, nor what was begun before it and is too short', async () => {
    await answering()
    const [fay, ana, ben, cem] = people
    await speak(ana!, ANSWERED_MS - 500)
    await fay!.must({ type: 'pause' })
    await speak(ana!, 60_000)
    await fay!.must({ type: 'clock.resume' })
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    // With the rest of it, after the pause, it is one.
    await speak(ana!, 500)
    await meeting.clock.advance(HOLD_MS)
    expect(asker()).toBe(cem!.member)
  })

  it('does not end by itself where the presenter signs, types or is interpreted: no voice says when they are done', async () => {
    await answering()
    const [, ana, ben, cem] = people
    await ana!.must({ type: 'byTurns.set', on: true })
    await speak(ana!, 10_000)
    await meeting.clock.advance(120_000)
    expect(asker()).toBe(ben!.member)
    expect(heldBy(ben!)).toEqual([])
    expect(await asks(ana!, { type: 'question.next' })).toEqual({ ok: true })
    await meeting.clock.advance(0)
    expect(asker()).toBe(cem!.member)
  })

  it('lasts while the presenter’s connection is broken', async () => {
    await answering()
    const [, ana, ben] = people
    await speak(ana!, 10_000)
    ana!.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(HOLD_MS + 1_000)
    expect(asker()).toBe(ben!.member)
  })

  it('is as long as the agenda says, and everybody sees it run, whoever comes in between too', async () => {
    await answering(true, { holdMs: 2_000 })
    const [, ana, ben, cem] = people
    await speak(ana!, ANSWERED_MS)
    const { question } = turn()!
    const until = meeting.clock.now() + 2_000
    const first: HeldAnswer = { question, until, holdMs: 2_000 }
    await expect.poll(() => heldBy(ben!)).toEqual([first])
    await meeting.clock.advance(1_000)
    const late = await meeting.enter('Cem', { device: 'phone' })
    await expect.poll(() => heldBy(late)).toEqual([first])
    // Ana goes on: it is begun anew.
    await speak(ana!, 500)
    const second = { ...first, until: meeting.clock.now() + 2_000 }
    await expect.poll(() => heldBy(ben!)).toEqual([first, null, second])
    await meeting.clock.advance(1_999)
    expect(asker()).toBe(ben!.member)
    await meeting.clock.advance(1)
    expect(asker()).toBe(cem!.member)
    await expect.poll(() => heldBy(ben!).at(-1)).toBeNull()
  })

  it('begins after a question asked aloud, too, as soon as it is being answered', async () => {
    await answering(true, { aloud: true })
    const [, ana, ben, cem] = people
    // Ana's last words before are no answer, nor is a cough of Ben's a question.
    await speak(ana!, 5_000)
    await speak(ben!, ASKED_MS - 1)
    await speak(ana!, 1_000)
    expect(turn()?.state).toBe('asking')
    await speak(ben!, 4_000)
    expect(turn()?.state).toBe('asking')
    await speak(ana!, 10_000)
    expect(turn()).toMatchObject({ asker: ben!.member, state: 'answering' })
    await meeting.clock.advance(HOLD_MS)
    expect(asker()).toBe(cem!.member)
    expect(meeting.server.faults).toEqual([])
  })

  it('is after whoever is asked, in a coached round: whoever answers a question asked aloud is', async () => {
    await answering(true, { aloud: true, style: 'coached' })
    const [, ana, ben, cem] = people
    await speak(ben!, 2_000)
    await speak(cem!, 4_000)
    expect(turn()).toMatchObject({ asker: ben!.member, state: 'answering', to: cem!.member })
    await speak(ana!, 1_000)
    await meeting.clock.advance(HOLD_MS)
    expect(asker()).toBe(cem!.member)
  })

  it('runs on after the server was killed, once the presenter goes on', async () => {
    await answering()
    const [, ana, ben] = people
    await speak(ana!, 10_000)
    await meeting.restart('kill')
    people = await Promise.all(['Fay', 'Ana', 'Ben', 'Cem'].map((name) => meeting.enter(name)))
    for (const person of people) await person.place('room')
    await meeting.clock.advance(HOLD_MS * 2)
    expect(asker()).toBe(ben!.member)
    await speak(people[1]!, ANSWERED_MS)
    await meeting.clock.advance(HOLD_MS)
    expect(asker()).toBe(people[3]!.member)
  })

  it('is the presenter’s to end before', async () => {
    await answering()
    const [, ana, , cem] = people
    expect(await asks(ana!, { type: 'question.next' })).toEqual({ ok: true })
    await meeting.clock.advance(0)
    expect(asker()).toBe(cem!.member)
  })
})
