import { type Answer, type CommandId, open, openKeyring, type PhaseId, type Sealed } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { anyId, webCrypto } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const phase = anyId<PhaseId>()
const later = anyId<PhaseId>()
const begin = async (...names: string[]) => {
  meeting = await meet()
  const people = await meeting.gather(...names.filter((name) => name !== 'Obi'))
  if (names.includes('Obi')) people.push(await meeting.letObserve(people[0]!, people.slice(1)))
  const agenda = [
    { id: phase, kind: 'processReflection' as const, ms: 600_000 },
    { id: later, kind: 'close' as const, ms: 60_000 },
  ]
  await people[0]!.must({ type: 'agenda.edit', agenda })
  await people[0]!.must({ type: 'session.start' })
  return people
}
type PulseAsked = { id: CommandId; phase: PhaseId; text: Sealed }
const answerOf = async (person: Person, plain: string): Promise<PulseAsked> => ({
  id: anyId<CommandId>(),
  phase,
  text: await person.seal('pulse', plain),
})
const send = (person: Person, asked: PulseAsked): Promise<Answer> =>
  person.socket.timeout(2_000).emitWithAck('pulse', asked)
const results = (person: Person): Promise<readonly Sealed[]> =>
  person.socket.timeout(2_000).emitWithAck('pulseResults', phase)
const close = (fay: Person) => fay.move({ kind: 'processReflection', move: { type: 'pulse.close' } })
const opened = async (person: Person, texts: readonly Sealed[]) => {
  const { common, own } = person.whole()
  const secret = meeting.made.fragments[own.me.name]!.split('.')[1]!
  const people = Object.fromEntries(Object.values(common!.members).map((m) => [m.id, m.key]))
  const holder = { set: meeting.set, member: own.me.id, secret, earlierSecrets: [] }
  const ring = await openKeyring(webCrypto, holder, { epoch: 1, wraps: own.wraps, people })
  const all = await Promise.all(texts.map((text) => open(webCrypto, ring, text, { purpose: 'pulse' })))
  return all.map((each) => (each.ok ? each.plain : each.reason)).sort()
}

describe('the pulse', () => {
  it('keeps answers out of the journal until it closes, and then ties them to nobody', async () => {
    const [fay, ana, ben, cem, obi] = await begin('Fay', 'Ana', 'Ben', 'Cem', 'Obi')
    const session = fay!.common().session!.id
    const answers = await Promise.all([answerOf(ana!, '7'), answerOf(ben!, '2'), answerOf(cem!, '5')])
    expect(await send(ana!, answers[0]!)).toEqual({ ok: true })
    expect(await send(ben!, answers[1]!)).toEqual({ ok: true })
    expect(await meeting.journal.anonymous(session)).toEqual([])
    expect(await results(ana!)).toEqual([])
    expect(await send(fay!, await answerOf(fay!, '1'))).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await send(obi!, await answerOf(obi!, '1'))).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await send(cem!, answers[2]!)).toEqual({ ok: true })
    expect(await send(cem!, await answerOf(cem!, '6'))).toEqual({ ok: false, reason: 'already' })
    await fay!.must({ type: 'session.advance', from: phase })

    const stored = await meeting.journal.anonymous(session)
    expect(stored.map(({ id }) => id).sort()).toEqual(answers.map(({ text }) => text.id).sort())
    const events = JSON.stringify(await meeting.journal.load(`session:${session}`))
    for (const { text } of answers) {
      expect(events).not.toContain(text.id)
      expect(events).not.toContain(text.ct)
      for (const person of [fay!, ana!, ben!, cem!, obi!])
        expect(JSON.stringify(person.heard)).not.toContain(text.id)
    }
    // Gone back to, it is shown to whoever has not seen it.
    await fay!.must({ type: 'session.back', from: later })
    for (const person of [fay!, ana!, ben!]) {
      expect(await opened(person, await results(person))).toEqual(['2', '5', '7'])
      expect(await results(person)).toEqual([])
    }
    expect(await results(obi!)).toEqual([])
    expect(meeting.server.faults).toEqual([])
  })

  it('[P5] of two answers is stored nowhere and shown to nobody', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    for (const person of [ana!, ben!]) {
      expect(await send(person, await answerOf(person, '4'))).toEqual({ ok: true })
    }
    expect(await close(fay!)).toEqual({ ok: true })
    expect(await meeting.journal.anonymous(fay!.common().session!.id)).toEqual([])
    expect(await results(ana!)).toEqual([])
  })

  it('takes an answer again that a killed server has lost, without saying twice that it was given', async () => {
    const [, ana, ben, cem] = await begin('Fay', 'Ana', 'Ben', 'Cem')
    const answers = await Promise.all([answerOf(ana!, '7'), answerOf(ben!, '2'), answerOf(cem!, '5')])
    for (const [i, person] of [ana!, ben!, cem!].entries()) await send(person, answers[i]!)
    const before = (await meeting.server.rooms.world(meeting.set)).session!.version
    await meeting.restart('kill')
    const names = ['Fay', 'Ana', 'Ben', 'Cem'] as const
    const [fay, ...back] = await Promise.all(names.map((name) => meeting.enter(name)))
    // The same bytes under the same id, or under another.
    expect(await send(back[0]!, answers[0]!)).toEqual({ ok: true })
    expect(await send(back[1]!, { ...answers[1]!, id: anyId<CommandId>() })).toEqual({ ok: true })
    expect(await send(back[2]!, answers[2]!)).toEqual({ ok: true })
    expect((await meeting.server.rooms.world(meeting.set)).session!.version).toBe(before)
    expect(await close(fay!)).toEqual({ ok: true })
    expect(await opened(back[0]!, await results(back[0]!))).toEqual(['2', '5', '7'])
  })

  it('shows what was stored to whoever had not seen it before a restart', async () => {
    const [fay, ana, ben, cem] = await begin('Fay', 'Ana', 'Ben', 'Cem')
    for (const person of [ana!, ben!, cem!]) await send(person, await answerOf(person, '3'))
    await close(fay!)
    await meeting.restart('kill')
    const back = await meeting.enter('Ana')
    expect(await opened(back, await results(back))).toEqual(['3', '3', '3'])
  })

  it('[P4] gives nothing once the phase is left, a restart or not', async () => {
    const [fay, ana, ben, cem] = await begin('Fay', 'Ana', 'Ben', 'Cem')
    for (const person of [ana!, ben!, cem!]) await send(person, await answerOf(person, '3'))
    await close(fay!)
    expect(await opened(ana!, await results(ana!))).toEqual(['3', '3', '3'])
    await fay!.must({ type: 'session.advance', from: fay!.common().course.current! })
    expect(await results(ben!)).toEqual([])
    await meeting.restart('kill')
    for (const name of ['Ana', 'Ben']) expect(await results(await meeting.enter(name))).toEqual([])
  })

  it('refuses what would stand out: another size, another epoch, a text for one person', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const { text, ...rest } = await answerOf(ana!, '3')
    const short = { ...text, ct: text.ct.slice(0, -8) }
    expect(await send(ana!, { ...rest, text: short })).toEqual({ ok: false, reason: 'invalid' })
    expect(await send(ana!, { ...rest, text: { ...text, to: ana!.member } })).toEqual({
      ok: false,
      reason: 'invalid',
    })
    expect(await send(ana!, { ...rest, text: { ...text, epoch: 2 } })).toEqual({
      ok: false,
      reason: 'old-key',
    })
    expect(await send(ana!, { ...rest, text })).toEqual({ ok: true })
  })
})
