import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommitmentId, PhaseId, QuestionId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { openSqliteJournal } from '../../server/src/journal/sqliteJournal.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

const folder = mkdtempSync(join(tmpdir(), 'setroom-session-'))
let meeting: Meeting
afterEach(() => meeting.end())

const kindOf = (person: Person) =>
  person.common().agenda.find(({ id }) => id === person.common().course.current)?.kind

describe.each([
  ['in memory', undefined],
  ['in SQLite', ({ now }: { now(): number }) => openSqliteJournal({ file: join(folder, 'session.db'), now })],
] as const)('a session of sixty minutes, kept %s', (place, journal) => {
  it('goes through its phases to the end, with one restart, and its commitments open the next one', async () => {
    meeting = await meet({ deps: { idleMs: 1e12 }, ...(journal === undefined ? {} : { journal }) })
    const { clock } = meeting
    let [fay, ana, ben, cem] = await meeting.gather('Fay', 'Ana', 'Ben', 'Cem')
    const everybody = () => [fay!, ana!, ben!, cem!]
    const agenda = presentedBy(fay!.common().agenda, ana!.member)
    await fay!.must({ type: 'agenda.edit', agenda })
    const startedAt = clock.now()
    await fay!.must({ type: 'session.start' })
    for (const person of everybody()) await person.until('begun', () => kindOf(person) === 'checkIn')

    /** Lets the phase run to its end, and goes on. Everybody sees the same, and what the server would show anew. */
    const next = async (to: string) => {
      const { clock: running } = fay!.common().course
      if (running.kind === 'running') await clock.advance(running.endsAt - clock.now())
      await fay!.must({ type: 'session.advance', from: fay!.common().course.current! })
      for (const person of everybody()) {
        await person.until(to, () => kindOf(person) === to)
        expect(person.wrong).toEqual([])
        expect(person.common()).toEqual(fay!.common())
        const { common, own } = await person.sync()
        expect(person.common()).toEqual(common)
        expect(person.own()).toEqual(own)
      }
    }

    for (let i = 0; i < 4; i++) {
      const state = ana!.common().phases[ana!.common().course.current!]!
      const now = state.kind === 'checkIn' ? state.data.now : null
      const holder = everybody().find(({ member }) => member === now)!
      expect(await holder.move({ kind: 'checkIn', move: { type: 'turn.done' } })).toEqual({ ok: true })
      await ana!.until('turn', ({ common }) => {
        const after = common!.phases[common!.course.current!]!
        return after.kind === 'checkIn' && after.data.now !== now
      })
    }
    await next('reportBack')
    await next('presentation')
    const card = await ana!.seal('issue.card', '{"title":"How do I say no?"}')
    expect(await ana!.move({ kind: 'presentation', move: { type: 'card.write', card } })).toEqual({
      ok: true,
    })
    const chat = { type: 'chat.say', text: await ben!.seal('chat', 'psst') } as const
    expect(await ben!.ask(chat)).toEqual({ ok: false, reason: 'not-now' })
    await next('clarifying')
    await next('silence')
    await next('openQuestions')

    const questions = () => {
      const state = fay!.common().phases[fay!.common().course.current!]!
      return state.kind === 'openQuestions' ? state.data : undefined
    }
    await ben!.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
    await cem!.move({ kind: 'openQuestions', move: { type: 'question.raise', followUp: false } })
    const asked = await ben!.seal('question', 'What would happen if you did?')
    expect(await ben!.move({ kind: 'openQuestions', move: { type: 'question.ask', text: asked } })).toEqual({
      ok: true,
    })
    await fay!.until('asked', () => questions()?.turn?.state === 'answering')
    const question = questions()!.turn!.question as QuestionId
    const mark = await ana!.seal('question.mark', 'madeMeThink')
    expect(
      await ana!.move({ kind: 'openQuestions', move: { type: 'question.mark', question, mark } }),
    ).toEqual({
      ok: true,
    })

    // In the middle of it all the server is killed.
    await meeting.restart('kill')
    ;[fay, ana, ben, cem] = await Promise.all(['Fay', 'Ana', 'Ben', 'Cem'].map((name) => meeting.enter(name)))
    for (const person of everybody()) expect(await person.place('room')).toEqual({ ok: true })
    expect(questions()?.ledger[question]?.text).toEqual(asked)
    expect(questions()?.turn?.asker).toBe(ben!.member)
    expect(await ana!.move({ kind: 'openQuestions', move: { type: 'question.next' } })).toEqual({ ok: true })
    await fay!.until('next', () => questions()?.turn?.asker === cem!.member)
    await next('actionCommitment')

    const commitment = anyId<CommitmentId>()
    const promise = await ana!.seal('commitment', '{"what":"say no on Monday"}', 'set')
    await ana!.must({ type: 'commitment.make', commitment, text: promise, due: '2026-10-05', shown: true })
    await next('appreciation')
    await next('processReflection')
    const phase = fay!.common().course.current as PhaseId
    for (const person of [ana!, ben!, cem!]) {
      const text = await person.seal('pulse', '{"safety":6}')
      const answer = await person.socket
        .timeout(5_000)
        .emitWithAck('pulse', { id: anyId<never>(), phase, text })
      expect(answer).toEqual({ ok: true })
    }
    const results = () => ben!.socket.timeout(5_000).emitWithAck('pulseResults', phase)
    await fay!.move({ kind: 'processReflection', move: { type: 'pulse.close' } })
    expect(await results()).toHaveLength(3)
    await next('close')
    expect(await results()).toEqual([])
    await clock.advance(120_000)
    await fay!.must({ type: 'session.close' })
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(60 * 60_000)
    expect(clock.now() - startedAt).toBeLessThan(61 * 60_000)
    for (const person of everybody()) {
      await person.until('closed', ({ common }) => common?.session?.status === 'closed')
      expect(person.wrong).toEqual([])
    }

    await clock.advance(14 * 24 * 3_600_000)
    ;[fay, ana] = await meeting.gather('Fay', 'Ana')
    await fay!.must({ type: 'session.start' })
    await fay!.must({ type: 'session.advance', from: fay!.common().course.current! })
    await ana!.until('report-back', () => kindOf(ana!) === 'reportBack')
    const back = ana!.common().phases[ana!.common().course.current!]!
    expect(back.kind === 'reportBack' && back.data.now).toBe(commitment)
    expect(ana!.common().commitments[commitment]?.text).toEqual(promise)
    expect(meeting.server.faults).toEqual([])
    expect(place).toBeDefined()
  })
})

it('leaves no word of it on the disk', () => {
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  for (const word of ['How do I say no?', 'What would happen', 'Monday', 'madeMeThink', 'psst']) {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const needle = Buffer.from(word, encoding)
      expect(bytes.some((file) => file.includes(needle))).toBe(false)
    }
  }
  expect(bytes.some((file) => file.includes('openQuestions'))).toBe(true)
  rmSync(folder, { recursive: true, force: true })
})
