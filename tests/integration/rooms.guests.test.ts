import type { CommitmentId, SessionId } from '@setroom/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { anyId } from '../support/newSet.ts'
import { type Meeting, meet } from '../support/rooms/meeting.ts'

let meeting: Meeting
afterEach(() => meeting.end())

describe('a guest', () => {
  it('sees only their own at the door, the whole once admitted, and nothing after being refused', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    await meeting.inviteGuest(fay!)
    const gus = await meeting.enter('Gus')
    expect(gus.whole().common).toBeNull()
    expect(await gus.place('room')).toEqual({ ok: true })
    await fay!.until('knock', ({ common }) => common?.guests[gus.member] === 'waiting')
    expect(await gus.place('room')).toEqual({ ok: true })
    await ana!.must({ type: 'hand.raise' })
    await ana!.must({ type: 'chat.say', text: await ana!.seal('chat', 'hello') })
    ana!.socket.emit('speaking', true)
    ana!.socket.emit('react', 'heart')
    expect(await gus.ask({ type: 'hand.raise' })).toEqual({ ok: false, reason: 'waiting' })
    expect((await gus.sync()).common).toBeNull()
    const heard = JSON.stringify(gus.heard)
    for (const name of ['Fay', 'Ana', 'hand', '"ct"', 'A set', 'speaking']) expect(heard).not.toContain(name)

    await fay!.must({ type: 'guest.admit', member: gus.member })
    await gus.until('in', ({ common }) => common?.people[gus.member]?.present === true)
    expect(gus.common().members[ana!.member]?.name).toBe('Ana')
    await ana!.must({ type: 'hand.lower' })
    await gus.until('hand down', ({ common }) => common?.people[ana!.member]?.hand === undefined)
    expect(gus.wrong).toEqual([])

    await fay!.must({ type: 'guest.refuse', member: gus.member })
    expect(await gus.hears('shutOut')).toEqual(['refused'])
    await meeting.clock.advance(50)
    expect(gus.socket.connected).toBe(false)
    await fay!.until('gone', ({ common }) => common?.people[gus.member]?.present === false)
    await expect(meeting.enter('Gus')).rejects.toThrow('shut out: refused')
  })

  it('[W3] who goes away while waiting waits no longer, and knocks anew on coming back', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    await meeting.inviteGuest(fay!)
    const gus = await meeting.enter('Gus')
    await gus.place('room')
    await fay!.until('knock', ({ common }) => common?.guests[gus.member] === 'waiting')
    // On another page of theirs they do not stand at the door.
    await gus.place('home')
    await fay!.until('gone', ({ common }) => common?.guests[gus.member] === undefined)
    await gus.place('room')
    await fay!.until('knock again', ({ common }) => common?.guests[gus.member] === 'waiting')
    // A connection that breaks has its grace.
    gus.close()
    await meeting.clock.advance(0)
    await meeting.clock.advance(9_900)
    expect(fay!.common().guests[gus.member]).toBe('waiting')
    await meeting.clock.advance(200)
    await fay!.until('gone for good', ({ common }) => common?.guests[gus.member] === undefined)
    expect(meeting.server.faults).toEqual([])
  })

  it('[W3] who comes before the room is open knocks by itself when it is, not at another one', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    const next = anyId<SessionId>()
    await fay!.must({ type: 'session.plan', session: next })
    await meeting.inviteGuest(fay!, next)
    const gus = await meeting.enter('Gus')
    expect(await gus.place('room')).toEqual({ ok: false, reason: 'no-session' })
    await fay!.must({ type: 'session.close' })
    expect(gus.own().door).toBeNull()
    await fay!.must({ type: 'session.open', session: next })
    await gus.until('knocked', ({ own }) => own.door === 'waiting')
    expect(fay!.common().guests).toEqual({ [gus.member]: 'waiting' })
    await fay!.must({ type: 'guest.admit', member: gus.member })
    await gus.until('in', ({ common }) => common?.people[gus.member]?.present === true)
    expect(gus.wrong).toEqual([])
    expect(meeting.server.faults).toEqual([])
  })

  it('[W3] who came too early and left again knocks at nothing', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    const next = anyId<SessionId>()
    await fay!.must({ type: 'session.plan', session: next })
    await meeting.inviteGuest(fay!, next)
    const gus = await meeting.enter('Gus')
    await gus.place('room')
    await gus.place('home')
    await fay!.must({ type: 'session.close' })
    await fay!.must({ type: 'session.open', session: next })
    await meeting.clock.advance(100)
    expect(fay!.common().guests).toEqual({})
  })

  it('[W9] reads where the voices went, which stands sealed for the session, and not what the set wrote down', async () => {
    meeting = await meet()
    const [fay, ana] = await meeting.gather('Fay', 'Ana')
    const gus = await meeting.letGuestIn(fay!)
    const where = 'https://calls.example/ours'
    const ownCall = await fay!.seal('set.ownCall', where, 'set')
    await fay!.must({ type: 'set.edit', settings: { ownCall } })
    await fay!.must({ type: 'seat.handOver', member: ana!.member })
    const address = await ana!.seal('set.ownCall', where)
    await ana!.must({ type: 'call.move', to: 'own', address })
    await gus.until('moved', ({ common }) => common?.session?.callMoved === true)
    const { session, set } = gus.common()
    expect(await gus.reads(session!.callAddress!, 'set.ownCall', ana!.member)).toBe(where)
    expect(await gus.reads(set.settings.ownCall!, 'set.ownCall', fay!.member)).toBeUndefined()
    // What was put into the journal is there after a restart, and says nothing in plain.
    await meeting.restart('kill')
    const again = await meeting.enter('Gus')
    await again.until('the address', ({ common }) => common?.session?.callAddress !== undefined)
    expect(JSON.stringify(await meeting.journal.load(`session:${session!.id}`))).not.toContain(
      'calls.example',
    )
    expect(gus.wrong).toEqual([])
  })

  it('of one session has no way into another', async () => {
    meeting = await meet()
    const [fay] = await meeting.gather('Fay', 'Ana')
    await meeting.inviteGuest(fay!)
    await fay!.must({ type: 'session.close' })
    await fay!.must({ type: 'session.open', session: anyId<never>() })
    const gus = await meeting.enter('Gus')
    await gus.place('room')
    await meeting.clock.advance(100)
    expect(fay!.common().guests).toEqual({})
    expect(gus.whole().common).toBeNull()
  })
})

describe('one’s own view', () => {
  it('is nobody else’s: hidden commitments and mail addresses reach their owner and the facilitator alone', async () => {
    meeting = await meet({ members: [{ name: 'Ana', email: 'ana@example.org' }, 'Ben', 'Cem'] })
    const [fay, ana, ben] = await meeting.gather('Fay', 'Ana', 'Ben')
    const commitment = anyId<CommitmentId>()
    const text = await ana!.seal('commitment', 'call my brother', 'set')
    await ana!.must({ type: 'commitment.make', commitment, text, due: '2026-10-01', shown: false })
    await ana!.until('mine', ({ own }) => own.hidden[commitment] !== undefined)
    await ben!.must({ type: 'hand.raise' })
    for (const other of [fay!, ben!]) {
      await other.until('hand', ({ common }) => common?.people[ben!.member]?.hand !== undefined)
      await other.sync()
      expect(JSON.stringify(other.heard)).not.toContain(commitment)
      expect(JSON.stringify(other.heard)).not.toContain(text.ct)
    }
    expect(JSON.stringify(ben!.heard)).not.toContain('ana@example.org')
    expect(fay!.own().details?.[ana!.member]?.email).toBe('ana@example.org')

    await ana!.must({ type: 'commitment.edit', commitment, shown: true })
    await ben!.until('shown', ({ common }) => common?.commitments[commitment] !== undefined)
    expect(ana!.own().hidden).toEqual({})
    await ana!.must({ type: 'commitment.edit', commitment, shown: false })
    await ben!.until('hidden', ({ common }) => common?.commitments[commitment] === undefined)
  })
})
