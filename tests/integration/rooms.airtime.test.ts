import {
  type AirtimeReport,
  FINISHED_MS,
  type PhaseId,
  SPEAKING_AGAIN_MS,
  SPEAKING_LASTS_MS,
} from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { speakersOf } from '../../client/src/call/speakers.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'
import type { Person } from '../support/rooms/person.ts'
import { talk } from '../support/rooms/talk.ts'

let meeting: Meeting
afterEach(() => meeting.end())

const agenda = [
  { id: anyId<PhaseId>(), kind: 'clarifying' as const, ms: 600_000 },
  { id: anyId<PhaseId>(), kind: 'actionCommitment' as const, ms: 600_000 },
]
const [first, second] = agenda.map(({ id }) => id) as [PhaseId, PhaseId]

const begin = async (...names: string[]) => {
  meeting = await meet()
  const people = await meeting.gather(...names)
  await people[0]!.must({ type: 'agenda.edit', agenda })
  await people[0]!.must({ type: 'session.start' })
  for (const person of people) person.socket.emit('microphone', true)
  await meeting.clock.advance(0)
  return people
}
/** Reports a stretch and collects the answers. */
const tell = (person: Person, ...reports: AirtimeReport[]) => {
  const acked: number[] = []
  person.socket.emit('airtime', reports, (upTo) => void acked.push(upTo))
  return acked
}
const speak = async (person: Person, seq: number, ms: number) => {
  const from = meeting.clock.now()
  await meeting.clock.advance(ms)
  const acked = tell(person, { seq, from, until: from + ms })
  await meeting.clock.advance(0)
  return acked
}
const journalled = async () => (await meeting.server.rooms.world(meeting.set)).session!.airtime

describe('airtime', () => {
  it('is live for whoever holds the controls, and seen by its person once the phase is over', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    await speak(ana!, 1, 4_321)
    await meeting.clock.advance(1_100)
    expect(fay!.own().airtime[first]?.[ana!.member]).toBe(4_321)
    expect(await journalled()).toEqual({})
    expect(ana!.own().airtime).toEqual({})
    await fay!.must({ type: 'session.advance', from: first })
    await ana!.until('own', ({ own }) => own.airtime[first]?.[ana!.member] === 4_321)
    await meeting.clock.advance(20)
    expect(JSON.stringify(ben!.heard)).not.toContain('4321')
    expect(JSON.stringify(ana!.own().airtime)).toBe(JSON.stringify({ [first]: { [ana!.member]: 4_321 } }))
    for (const person of [fay!, ana!, ben!]) {
      expect(person.wrong).toEqual([])
      expect((await person.sync()).own.airtime).toEqual(person.own().airtime)
    }
  })

  it('[A4] when each was last heard stays known over a reload, goes with the controls, and is told to nobody else', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const spokeAt = meeting.clock.now() + 3_000
    await talk(meeting.clock, ben!, 3_000)
    ben!.socket.emit('speaking', false)
    await meeting.clock.advance(0)
    await meeting.clock.advance(60_000)
    fay!.close()
    await meeting.clock.advance(0)
    const reloaded = await meeting.enter('Fay')
    await reloaded.place('room')
    expect(reloaded.own().heard).toEqual({ [ben!.member]: spokeAt })
    expect(ana!.own().heard).toEqual({})
    await reloaded.must({ type: 'seat.handOver', member: ana!.member })
    await ana!.until('takes over', ({ own }) => own.heard[ben!.member] === spokeAt)
    await reloaded.until('has let go', ({ own }) => own.heard[ben!.member] === undefined)
    expect(JSON.stringify(ben!.heard)).not.toContain(`${spokeAt}`)
    for (const person of [reloaded, ana!, ben!]) expect(person.wrong).toEqual([])
    // Of whom it knew, a server that starts again counts from then on.
    await meeting.restart()
    const later = await meeting.enter('Ana')
    expect(later.own().heard[ben!.member]).toBe(meeting.clock.now())
  })

  it('is acknowledged once it is journalled, within ten seconds', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const acked = await speak(ana!, 7, 2_000)
    await meeting.clock.advance(1_000)
    expect(acked).toEqual([])
    await meeting.clock.advance(8_500)
    expect(acked).toEqual([7])
    expect((await journalled())[first]).toEqual({ [ana!.member]: 2_000 })
  })

  it('that is not journalled yet is not acknowledged with what is', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const early = await speak(ana!, 1, 500)
    await meeting.clock.advance(5_800)
    const late = await speak(ana!, 2, 1_000)
    await meeting.clock.advance(500)
    expect(early).toEqual([1])
    expect(late).toEqual([])
    await meeting.clock.advance(8_500)
    expect(late).toEqual([2])
    expect((await journalled())[first]).toEqual({ [ana!.member]: 1_500 })
  })

  it('is the union of what a person’s connections say, in any order, any number of times', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('room')
    const from = meeting.clock.now()
    await meeting.clock.advance(10_000)
    tell(ana!, { seq: 2, from: from + 4_000, until: from + 6_000 }, { seq: 1, from, until: from + 1_000 })
    tell(phone, { seq: 1, from: from + 5_000, until: from + 8_000 })
    tell(ana!, { seq: 1, from, until: from + 1_000 })
    await meeting.clock.advance(0)
    await meeting.clock.advance(1_100)
    expect(fay!.own().airtime[first]?.[ana!.member]).toBe(5_000)
  })

  it('[A2] does not shrink when the presenter turns out to have been gone for a while', async () => {
    meeting = await meet()
    const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    const round = agenda.map((item) => ({ ...item, round: 1, presenter: ana!.member }))
    await fay!.must({ type: 'agenda.edit', agenda: round })
    await fay!.must({ type: 'session.start' })
    ben!.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    await speak(ben!, 1, 4_000)
    ana!.close()
    await meeting.clock.advance(0)
    await speak(ben!, 2, 8_000)
    await meeting.clock.advance(1_100)
    const counted = () => fay!.own().airtime[first]?.[ben!.member]
    expect(counted()).toBe(12_000)
    await meeting.clock.advance(3_000)
    await fay!.until('held', ({ common }) => common?.pause?.kind === 'presenterGone')
    // Nothing is counted from then on, and nothing is taken back.
    await speak(ben!, 3, 5_000)
    await meeting.clock.advance(9_000)
    expect(counted()).toBe(12_000)
    expect((await journalled())[first]?.[ben!.member]).toBe(12_000)
  })

  it('counts nothing while the microphone is closed, after a mute, in a pause, or in the future', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    ana!.socket.emit('microphone', false)
    await meeting.clock.advance(0)
    await speak(ana!, 1, 3_000)
    ana!.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    await speak(ana!, 2, 1_000)
    await fay!.must({ type: 'person.mute', member: ana!.member })
    await speak(ana!, 3, 3_000)
    ana!.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    await ana!.must({ type: 'pause' })
    await speak(ana!, 4, 5_000)
    await fay!.must({ type: 'clock.resume' })
    await speak(ana!, 5, 1_000)
    const now = meeting.clock.now()
    tell(ana!, { seq: 6, from: now, until: now + 60_000 })
    await meeting.clock.advance(0)
    await meeting.clock.advance(1_100)
    expect(fay!.own().airtime[first]?.[ana!.member]).toBe(2_000)
  })

  it('is neither lost nor doubled by a killed server: what was not acknowledged is sent again', async () => {
    const [, ana] = await begin('Fay', 'Ana')
    const reports: AirtimeReport[] = []
    const start = meeting.clock.now()
    for (let seq = 1; seq <= 12; seq++) {
      const from = meeting.clock.now()
      await meeting.clock.advance(1_000)
      reports.push({ seq, from, until: from + 800 })
      tell(ana!, reports.at(-1)!)
      await meeting.clock.advance(0)
    }
    await meeting.restart('kill')
    const fay = await meeting.enter('Fay')
    const back = await meeting.enter('Ana')
    await fay.place('room')
    await back.place('room')
    back.socket.emit('microphone', true)
    // As if not one answer had arrived.
    const acked = tell(back, ...reports)
    await meeting.clock.advance(0)
    await meeting.clock.advance(10_000)
    expect(acked).toEqual([12])
    expect((await journalled())[first]).toEqual({ [back.member]: 12 * 800 })
    expect(meeting.clock.now() - start).toBeLessThan(30_000)
  })

  it('goes on through a cut of the network', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const from = meeting.clock.now()
    await meeting.clock.advance(2_000)
    ana!.close()
    await meeting.clock.advance(4_000)
    const back = await meeting.enter('Ana', { resume: ana!.connection() })
    tell(back, { seq: 1, from, until: from + 6_000 })
    await meeting.clock.advance(0)
    await meeting.clock.advance(1_100)
    expect(fay!.own().airtime[first]?.[back.member]).toBe(6_000)
  })

  /** Begins to speak and reports as a browser does, every half second; what it said last is still on its way. */
  const talkAndReport = async (person: Person, ms: number) => {
    const from = meeting.clock.now()
    person.socket.emit('speaking', true)
    for (let said = 500; said <= ms; said += 500) {
      await meeting.clock.advance(500)
      tell(person, { seq: 1, from, until: from + said })
      await meeting.clock.advance(0)
    }
    await meeting.clock.advance(ms % 500)
    return from
  }
  const silent = (fay: Person, person: Person) =>
    fay.until('silent', () => {
      const last = fay.heard.findLast(({ event, args }) => event === 'speaking' && args[0] === person.member)
      return last?.args[1] === false
    })
  /** In ms, by which the count may differ from what was said until somebody was gone. */
  const BOUND_MS = 1_000

  it('[A1] ends within a second of leaving the room, whatever the browser says afterwards', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const from = await talkAndReport(ana!, 5_200)
    await ana!.place('home')
    const said = meeting.clock.now() - from
    await silent(fay!, ana!)
    for (let seq = 2; seq < 12; seq++) {
      await meeting.clock.advance(1_000)
      tell(ana!, { seq, from, until: meeting.clock.now() })
      await meeting.clock.advance(0)
    }
    await ana!.place('room')
    ana!.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    tell(ana!, { seq: 12, from, until: meeting.clock.now() })
    await meeting.clock.advance(0)
    await meeting.clock.advance(9_000)
    const counted = (await journalled())[first]?.[ana!.member] ?? 0
    expect(Math.abs(counted - said)).toBeLessThanOrEqual(BOUND_MS)
  })

  it('[A1] ends within a second of a crash, whatever the next page says of the time between', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const from = await talkAndReport(ana!, 5_200)
    ana!.socket.disconnect()
    const said = meeting.clock.now() - from
    await silent(fay!, ana!)
    await meeting.clock.advance(20_000)
    const counted = async () => (await journalled())[first]?.[ana!.member] ?? 0
    expect(Math.abs((await counted()) - said)).toBeLessThanOrEqual(BOUND_MS)
    const back = await meeting.enter('Ana')
    await back.place('room')
    back.socket.emit('microphone', true)
    await meeting.clock.advance(0)
    tell(back, { seq: 1, from, until: meeting.clock.now() })
    await meeting.clock.advance(0)
    await meeting.clock.advance(9_000)
    expect(Math.abs((await counted()) - said)).toBeLessThanOrEqual(BOUND_MS)
  })

  it('loses nothing when a phase or the session ends', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    await speak(ana!, 1, 1_500)
    await fay!.must({ type: 'session.advance', from: first })
    const acked = await speak(ana!, 2, 2_500)
    await meeting.clock.advance(0)
    await fay!.must({ type: 'session.close' })
    expect(await journalled()).toEqual({
      [first]: { [ana!.member]: 1_500 },
      [second]: { [ana!.member]: 2_500 },
    })
    await ana!.until('own', ({ own }) => own.airtime[second]?.[ana!.member] === 2_500)
    await meeting.clock.advance(0)
    expect(acked).toEqual([2])
  })

  it('is not counted for an observer, nor for whoever is counted by turns', async () => {
    meeting = await meet({ members: ['Ana'] })
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const obi = await meeting.letObserve(fay!, [ana!])
    await fay!.must({ type: 'agenda.edit', agenda })
    await fay!.must({ type: 'session.start' })
    await ana!.must({ type: 'byTurns.set', on: true })
    for (const person of [ana!, obi]) {
      person.socket.emit('microphone', true)
      await meeting.clock.advance(0)
      // Nothing to keep, so nothing to send again.
      expect(await speak(person, 1, 1_000)).toEqual([1])
    }
    await meeting.clock.advance(9_000)
    expect(await journalled()).toEqual({})
  })
})

describe('who speaks', () => {
  it('is told to the others at once, and ends with the connection', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    ana!.socket.emit('speaking', true)
    expect(await fay!.hears('speaking')).toEqual([ana!.member, true])
    fay!.heard.length = 0
    ana!.close()
    expect(await fay!.hears('speaking')).toEqual([ana!.member, false])
  })

  it('[W10] ends five seconds after it was last said, where the word that it ended got lost', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    const told = () => fay!.heard.filter(({ event }) => event === 'speaking').map(({ args }) => args[1])
    await talk(meeting.clock, ana!, 20_000)
    // Once at its beginning, and again every two seconds: a screen that came later knows, too.
    expect(told()).toEqual(Array.from({ length: 10 }, () => true))
    await meeting.clock.advance(SPEAKING_LASTS_MS - SPEAKING_AGAIN_MS - 1)
    expect(told().at(-1)).toBe(true)
    await meeting.clock.advance(1)
    expect(told().slice(10)).toEqual([false])
    expect(meeting.server.faults).toEqual([])
  })

  it.each(['websocket', 'polling'] as const)(
    '[W10] begins and ends as it is said over %s',
    async (transport) => {
      const [fay] = await begin('Fay')
      const ana = await meeting.enter('Ana', { transport })
      await ana.place('room')
      const { own } = speakersOf(ana.socket)
      const told = () => fay!.heard.filter(({ event }) => event === 'speaking').map(({ args }) => args)
      // A word so short that the first message is still on its way when it is over.
      own(ana.member, true)
      own(ana.member, false)
      await expect.poll(told).toEqual([
        [ana.member, true],
        [ana.member, false],
      ])
    },
  )

  it('[W11] a cue waits for, however long they speak: it comes when they have finished, to them alone', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const cue = (from: Person, to: Person) =>
      from.socket.timeout(2_000).emitWithAck('cue', to.member, 'letItLand')
    expect(await cue(ana!, ben!)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await cue(fay!, fay!)).toEqual({ ok: false, reason: 'invalid' })
    expect(await cue(fay!, ben!)).toEqual({ ok: true })
    expect(await ben!.hears('cue')).toEqual(['letItLand'])
    const cuesOf = (person: Person) => person.heard.filter(({ event }) => event === 'cue').length

    ana!.socket.emit('speaking', true)
    await meeting.clock.advance(0)
    expect(await cue(fay!, ana!)).toEqual({ ok: true })
    await meeting.clock.advance(4_000)
    expect(cuesOf(ana!)).toBe(0)
    // A breath is no end.
    ana!.socket.emit('speaking', false)
    await meeting.clock.advance(0)
    await meeting.clock.advance(400)
    ana!.socket.emit('speaking', true)
    await meeting.clock.advance(0)
    await meeting.clock.advance(4_000)
    ana!.socket.emit('speaking', false)
    await meeting.clock.advance(0)
    await meeting.clock.advance(FINISHED_MS - 1)
    expect(cuesOf(ana!)).toBe(0)
    await meeting.clock.advance(1)
    await ana!.hears('cue')
    await talk(meeting.clock, ana!, 0)
    await cue(fay!, ana!)
    await talk(meeting.clock, ana!, 60_000)
    expect(cuesOf(ana!)).toBe(1)
    // The word that she stopped got lost.
    await meeting.clock.advance(SPEAKING_LASTS_MS + FINISHED_MS)
    expect(cuesOf(ana!)).toBe(2)
    expect(cuesOf(fay!) + cuesOf(ben!)).toBe(1)
    expect(fay!.heard.filter(({ event }) => event === 'cueMissed')).toEqual([])
    expect(JSON.stringify(await meeting.journal.load(`session:${fay!.common().session!.id}`))).not.toContain(
      'letItLand',
    )
  })

  it('[W11] a cue that waits until the phase is over, or its person gone, does not come, and its giver is told', async () => {
    const [fay, ana, ben] = await begin('Fay', 'Ana', 'Ben')
    const cue = (to: Person) => fay!.socket.timeout(2_000).emitWithAck('cue', to.member, 'letItLand')
    const missed = () => fay!.heard.filter(({ event }) => event === 'cueMissed').map(({ args }) => args[0])
    await talk(meeting.clock, ana!, 0)
    await talk(meeting.clock, ben!, 0)
    for (let n = 0; n < 3; n++) expect(await cue(ana!)).toEqual({ ok: true })
    expect(await cue(ana!)).toEqual({ ok: false, reason: 'too-many' })
    await cue(ben!)
    ben!.close()
    await expect.poll(missed).toEqual([ben!.member])
    await fay!.must({ type: 'session.advance', from: first })
    await expect.poll(missed).toEqual([ben!.member, ana!.member, ana!.member, ana!.member])
    ana!.socket.emit('speaking', false)
    await meeting.clock.advance(50)
    for (const person of [fay!, ana!, ben!])
      expect(person.heard.filter(({ event }) => event === 'cue')).toEqual([])
    expect(ana!.heard.filter(({ event }) => event === 'cueMissed')).toEqual([])
  })

  it('reacts only where chat is open', async () => {
    const [fay, ana] = await begin('Fay', 'Ana')
    ana!.socket.emit('react', 'heart')
    expect(await fay!.hears('reacted')).toEqual([ana!.member, 'heart'])
    const silence = { id: anyId<PhaseId>(), kind: 'silence' as const, ms: 60_000 }
    await fay!.must({ type: 'agenda.edit', agenda: [...agenda, silence] })
    await fay!.must({ type: 'session.jump', from: first, to: silence.id })
    fay!.heard.length = 0
    ana!.socket.emit('react', 'heart')
    await meeting.clock.advance(50)
    expect(fay!.heard.some(({ event }) => event === 'reacted')).toBe(false)
  })
})
