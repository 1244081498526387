import type { PhaseId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryJournal } from '../../server/src/journal/memoryJournal.ts'
import { StorageUnavailable } from '../../server/src/journal/StorageUnavailable.ts'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet, presentedBy } from '../support/rooms/meeting.ts'

let meeting: Meeting
afterEach(() => meeting.end())

describe('presence', () => {
  it('lasts ten seconds after the last connection broke, and dates the leaving to when it broke', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const here = () => fay!.common().people[ana!.member]
    ana!.close()
    await meeting.clock.advance(0)
    const brokeAt = meeting.clock.now()
    await meeting.clock.advance(9_900)
    expect(here()?.present).toBe(true)
    await meeting.clock.advance(200)
    expect(here()).toEqual({ present: false, since: brokeAt })
  })

  it('goes on when the person is back in time, on whichever connection', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const since = fay!.common().people[ana!.member]!.since
    ana!.close()
    await meeting.clock.advance(8_000)
    const back = await meeting.enter('Ana')
    await back.place('room')
    await meeting.clock.advance(30_000)
    expect(fay!.common().people[ana!.member]).toEqual({ present: true, since })
  })

  it('ends at once for whoever leaves on purpose, a broken connection or not', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('room')
    ana!.close()
    await meeting.clock.advance(1_000)
    await phone.place('home')
    await fay!.until('gone', ({ common }) => common?.people[phone.member]?.present === false)
    expect(fay!.common().people[phone.member]?.since).toBe(meeting.clock.now())
  })

  it('is the person’s: one of two connections leaving changes nothing', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const phone = await meeting.enter('Ana', { device: 'phone' })
    await phone.place('room')
    await phone.place('lobby')
    ana!.socket.emit('react', 'nod')
    await meeting.clock.advance(20_000)
    expect(fay!.common().people[ana!.member]?.present).toBe(true)
  })

  it('stops the clock where the presenter’s connection broke, and lets it go on with their return', async () => {
    meeting = await meet()
    const agenda = presentedBy(
      [{ id: anyId<PhaseId>(), kind: 'presentation', ms: 600_000, round: 1 }],
      meeting.ids.Ana!,
    )
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    await fay!.must({ type: 'agenda.edit', agenda })
    await fay!.must({ type: 'session.start' })
    await meeting.clock.advance(100_000)
    ana!.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(10_500)
    expect(fay!.common().pause?.kind).toBe('presenterGone')
    expect(fay!.common().course.clock).toEqual({ kind: 'stopped', remainingMs: 500_000, totalMs: 600_000 })
    const back = await meeting.enter('Ana')
    await back.place('room')
    await fay!.until('goes on', ({ common }) => common?.pause === null)
    expect(fay!.common().course.clock.kind).toBe('running')
  })

  it('begins with a fresh grace after a restart: who is not back by then has left', async () => {
    meeting = await meet()
    await meeting.gather('Fay', 'Ana', 'Ben')
    await meeting.restart()
    const fay = await meeting.enter('Fay')
    await fay.place('room')
    const ana = await meeting.enter('Ana')
    await ana.place('room')
    const [present, missing] = [ana.member, meeting.ids.Ben!]
    expect(fay.common().people[missing]?.present).toBe(true)
    await meeting.clock.advance(10_500)
    expect(fay.common().people[missing]?.present).toBe(false)
    expect(fay.common().people[present]?.present).toBe(true)
    expect(fay.common().people[fay.member]?.present).toBe(true)
  })

  it('keeps the id of a connection that comes back, so that nothing has to be asked again', async () => {
    meeting = await meet()
    const [, ana] = await meeting.gather('Fay', 'Ana')
    const id = ana!.connection()
    ana!.close()
    await meeting.clock.advance(2_000)
    const back = await meeting.enter('Ana', { resume: id })
    expect(back.connection()).toBe(id)
    // The network was cut and the server has not noticed: the newer one goes on.
    const newer = await meeting.enter('Ana', { resume: id })
    expect(newer.connection()).toBe(id)
    await meeting.clock.advance(0)
    expect(back.socket.connected).toBe(false)
    expect(await newer.ask({ type: 'hand.raise' })).toEqual({ ok: true })
    expect(newer.wrong).toEqual([])
    // It is not to be had by anybody else.
    const ben = await meeting.enter('Ben', { resume: id })
    expect(ben.connection()).not.toBe(id)
  })

  it('sends everybody home when the session closes, and lets nobody into a room that is not open', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    await fay!.must({ type: 'session.close' })
    expect(await ana!.place('room')).toEqual({ ok: false, reason: 'no-session' })
    await fay!.must({ type: 'session.open', session: anyId<never>() })
    await meeting.clock.advance(100)
    expect(fay!.common().people).toEqual({})
    expect(await ana!.place('room')).toEqual({ ok: true })
    await fay!.until('Ana', ({ common }) => common?.people[ana!.member]?.present === true)
    expect(fay!.common().people[fay!.member]).toBeUndefined()
  })
})

describe('warnings', () => {
  it('are given when they are due, once, also after a restart, and with overtime of weeks behind them', async () => {
    meeting = await meet({ deps: { idleMs: 1e12 } })
    const [fay] = await meeting.gather('Fay', 'Ana')
    const agenda = [{ id: anyId<PhaseId>(), kind: 'clarifying' as const, ms: 600_000 }]
    await fay!.must({ type: 'agenda.edit', agenda })
    await fay!.must({ type: 'session.start' })
    const warned = () => fay!.common().course.warned.map((key) => key.split(':')[1])
    await meeting.clock.advance(479_000)
    expect(warned()).toEqual([])
    await meeting.clock.advance(2_000)
    expect(warned()).toEqual(['soon'])
    await meeting.restart()
    const back = await meeting.enter('Fay')
    await meeting.clock.advance(120_000)
    expect(back.common().course.warned.map((key) => key.split(':')[1])).toEqual(['soon', 'over'])
    const before = back.heard.length
    await meeting.clock.advance(60 * 24 * 3_600_000)
    expect(back.heard.slice(before).filter(({ event }) => event === 'common')).toHaveLength(0)
  })

  it('that could not be saved is given as soon as it can be, and so is a departure', async () => {
    let away = false
    meeting = await meet({
      journal: async ({ now }) => {
        const journal = memoryJournal({ now })
        return {
          ...journal,
          append: (batch) => (away ? Promise.reject(new StorageUnavailable('away')) : journal.append(batch)),
        }
      },
    })
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const agenda = [{ id: anyId<PhaseId>(), kind: 'clarifying' as const, ms: 600_000 }]
    await fay!.must({ type: 'agenda.edit', agenda })
    await fay!.must({ type: 'session.start' })
    await meeting.clock.advance(460_000)
    away = true
    ana!.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(30_000)
    expect(fay!.common().course.warned).toEqual([])
    expect(fay!.common().people[ana!.member]?.present).toBe(true)
    away = false
    await meeting.clock.advance(1_100)
    expect(fay!.common().course.warned).toHaveLength(1)
    expect(fay!.common().people[ana!.member]).toMatchObject({ present: false })
    expect(meeting.clock.now() - fay!.common().people[ana!.member]!.since).toBe(31_100)
  })
})
