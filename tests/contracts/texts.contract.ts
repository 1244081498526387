import { beforeEach, describe, expect, it } from 'vitest'
import type { Journal, JournalEvent, StreamName } from '../../server/src/journal/Journal.ts'
import { eventOf, sealed } from './journalSamples.ts'

/** How every journal keeps sealed texts: apart from events, purgeable, the anonymous ones without order. */
export function textsContract(current: () => Journal): void {
  describe('texts', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const put = (stream: StreamName, expected: number, events: readonly JournalEvent[]) =>
      journal.append({ set: 'one', streams: [{ stream, expected, events }] })

    const said = (id: string) =>
      eventOf('said', { by: 'm', content: { text: sealed(id) }, also: [sealed(`${id}2`)] })

    it('are joined back in, and gone once purged', async () => {
      await put('set:one', 0, [said('x'), said('y')])
      expect((await journal.load('set:one')).events).toEqual([said('x'), said('y')])
      await journal.purgeTexts('one', ['x', 'unknown'])
      expect((await journal.load('set:one')).events).toEqual([
        eventOf('said', { by: 'm', content: { text: { id: 'x', gone: true } }, also: [sealed('x2')] }),
        said('y'),
      ])
    })

    it('of another set are not touched by the same id', async () => {
      await put('set:one', 0, [said('x')])
      await journal.append({ streams: [{ stream: 'set:two', expected: 0, events: [said('x')] }] })
      await journal.purgeTexts('one', ['x', 'x2'])
      expect((await journal.load('set:two')).events).toEqual([said('x')])
    })

    it('stay purged when they are sent again', async () => {
      await put('set:one', 0, [said('x')])
      await journal.purgeTexts('one', ['x', 'x2'])
      expect(await put('session:s', 0, [said('x')])).toEqual({ ok: true })
      expect((await journal.load('session:s')).events[0]?.also).toEqual([{ id: 'x2', gone: true }])
    })

    it('may stand in several events, and never change under an id', async () => {
      expect(await put('set:one', 0, [said('x')])).toEqual({ ok: true })
      expect(await put('session:s', 0, [said('x')])).toEqual({ ok: true })
      const reordered = Object.fromEntries(Object.entries(sealed('x')).reverse())
      expect(await put('session:s', 1, [eventOf('quoted', { reordered })])).toEqual({ ok: true })
      const other = { ...sealed('x'), ct: 'other' }
      expect(await put('session:s', 2, [eventOf('said', { other })])).toEqual({
        ok: false,
        reason: 'taken',
      })
      const two = [eventOf('said', { a: sealed('z'), b: { ...sealed('z'), iv: 'other' } })]
      expect(await put('session:s', 2, two)).toEqual({ ok: false, reason: 'taken' })
      expect((await journal.load('session:s')).version).toBe(2)
    })
  })

  describe('texts by whoever wrote them', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const say = (writer: string | undefined, stream: StreamName, expected: number, event: JournalEvent) =>
      journal.append({
        set: 'one',
        ...(writer === undefined ? {} : { writer }),
        streams: [{ stream, expected, events: [event] }],
      })

    it('are found in every stream, with where they stand, and so is what is for that person alone', async () => {
      await say(
        'ana',
        'set:one',
        0,
        eventOf('commitmentMade', { commitment: { owner: 'ana', text: sealed('a') } }),
      )
      await say(
        'ben',
        'set:one',
        1,
        eventOf('feedbackWritten', { from: 'ben', text: { ...sealed('b'), to: 'ana' } }),
      )
      await say(undefined, 'set:one', 2, eventOf('setEdited', { purpose: sealed('p') }))
      const asked = {
        kind: 'openQuestions',
        event: { type: 'questionWritten', asker: 'ana', text: sealed('q') },
      }
      await say('ana', 'session:s', 0, eventOf('phaseMoved', { phase: 'f', change: asked }))
      await say('ben', 'session:s', 1, eventOf('chatSaid', { line: { author: 'ben', text: sealed('c') } }))
      const at = eventOf('x').at
      expect(await journal.writtenBy('one', 'ana')).toEqual([
        { text: sealed('q'), session: 's', where: 'phase/questionWritten.text', at, by: 'ana' },
        { text: sealed('a'), session: null, where: 'commitmentMade.commitment.text', at, by: 'ana' },
        { text: { ...sealed('b'), to: 'ana' }, session: null, where: 'feedbackWritten.text', at, by: 'ben' },
      ])
      expect(await journal.writtenBy('two', 'ana')).toEqual([])
      expect([...(await journal.textIds('one'))].sort()).toEqual(['a', 'b', 'c', 'p', 'q'])
    })

    it('go with them, and with them how they are reached and what they used; not without', async () => {
      const added = (id: string) =>
        eventOf('memberAdded', {
          member: { id, name: id, email: `${id}@x`, zone: 'Asia/Tokyo', language: 'en' },
        })
      await journal.append({
        streams: [{ stream: 'set:one', expected: 0, events: [added('ana'), added('ben')] }],
      })
      await say(
        'ana',
        'set:one',
        2,
        eventOf('memberEdited', { member: 'ana', name: 'Ana', email: 'other@x' }),
      )
      await say(
        undefined,
        'set:one',
        3,
        eventOf('deviceAdded', { device: { id: 'd', member: 'ana', label: 'Fon' } }),
      )
      await say('ana', 'session:s', 0, eventOf('chatSaid', { line: { author: 'ana', text: sealed('a') } }))
      await say('ben', 'session:s', 1, eventOf('chatSaid', { line: { author: 'ben', text: sealed('b') } }))
      await say('ben', 'session:s', 2, eventOf('given', { text: { ...sealed('f'), to: 'ana' } }))
      await journal.forgetMember('one', { member: 'ana', words: false })
      expect((await journal.load('set:one')).events).toEqual([
        eventOf('memberAdded', { member: { id: 'ana', name: 'ana', language: 'en' } }),
        added('ben'),
        eventOf('memberEdited', { member: 'ana', name: 'Ana' }),
        eventOf('deviceAdded', { device: { id: 'd', member: 'ana', label: '' } }),
      ])
      expect(await journal.textIds('one')).toHaveLength(3)
      await journal.forgetMember('one', { member: 'ana', words: true }, [{ key: 'k', at: 5 }])
      expect(await journal.textIds('one')).toEqual(['b'])
      expect(await journal.writtenBy('one', 'ana')).toEqual([])
      expect([...(await journal.directory.deletedAmong(['k', 'l']))]).toEqual(['k'])
    })
  })

  describe('what other words took the place of', () => {
    const type = (name: string, fields: object) => eventOf(name, { ...fields })
    const write = (journal: Journal, stream: StreamName, ...events: readonly JournalEvent[]) =>
      journal.append({ set: stream.slice(4), streams: [{ stream, expected: 0, events }] })
    const ana = { id: 'ana', name: 'Ana', email: 'old@x', zone: 'Asia/Tokyo', language: 'en' }
    const ben = { ...ana, id: 'ben', name: 'Ben' }
    const device = (id: string, member: string, label: string) =>
      type('deviceAdded', { device: { id, member, label } })
    const edited = (member: string, fields: object) => type('memberEdited', { member, ...fields })

    it('[DT3] is erased: former names, addresses, zones, labels of undone devices; what holds is not', async () => {
      const journal = current()
      const others = [type('memberAdded', { member: ana }), edited('ana', { email: 'new@x' })]
      await write(journal, 'set:two', ...others)
      await write(
        journal,
        'set:one',
        type('setCreated', { set: 'one', name: 'Was' }),
        type('memberAdded', { member: ana }),
        type('memberAdded', { member: ben }),
        device('d', 'ana', 'Laptop'),
        device('e', 'ana', 'Phone'),
        device('f', 'ben', 'Tablet'),
        edited('ana', { email: 'new@x', zone: 'Europe/Rome' }),
        type('linkRenewed', { member: 'ben' }),
        device('g', 'ben', 'Desk'),
        type('setEdited', { name: 'Is' }),
        edited('ana', { name: 'Anna', email: null }),
        type('deviceRemoved', { device: 'd', member: 'ana' }),
      )
      await journal.forgetReplaced('one')
      const { events } = await journal.load('set:one')
      expect(events).toEqual([
        type('setCreated', { set: 'one', name: '' }),
        type('memberAdded', { member: { id: 'ana', name: '', language: 'en' } }),
        type('memberAdded', { member: ben }),
        device('d', 'ana', ''),
        device('e', 'ana', 'Phone'),
        device('f', 'ben', ''),
        edited('ana', { zone: 'Europe/Rome' }),
        type('linkRenewed', { member: 'ben' }),
        device('g', 'ben', 'Desk'),
        type('setEdited', { name: 'Is' }),
        edited('ana', { name: 'Anna', email: null }),
        type('deviceRemoved', { device: 'd', member: 'ana' }),
      ])
      // Once more there is nothing to do.
      await journal.forgetReplaced('one')
      expect((await journal.load('set:one')).events).toEqual(events)
      expect((await journal.load('set:two')).events).toEqual(others)
    })
  })

  describe('what was erased', () => {
    it('is noted with the erasure, once, and forgotten when told to', async () => {
      const journal = current()
      await put(journal, 'set:one', [eventOf('said', { text: sealed('x') })])
      await journal.purgeTexts('one', ['x'], [{ key: 'text', at: 10 }])
      await journal.deleteSet('one', [
        { key: 'set', at: 20 },
        { key: 'text', at: 30 },
      ])
      const known = async () => [...(await journal.directory.deletedAmong(['text', 'set', 'never']))].sort()
      expect(await known()).toEqual(['set', 'text'])
      await journal.append({ streams: [], index: [{ table: 'deletions', put: { key: 'never', at: 40 } }] })
      expect(await known()).toEqual(['never', 'set', 'text'])
      await journal.append({ streams: [], index: [{ table: 'deletions', drop: { before: 20 } }] })
      expect(await known()).toEqual(['never', 'set'])
      expect([...(await journal.directory.deletedAmong([]))]).toEqual([])
    })
    const put = (journal: Journal, stream: StreamName, events: readonly JournalEvent[]) =>
      journal.append({ streams: [{ stream, expected: 0, events }] })
  })

  describe('what was measured in a session', () => {
    it('is erased with the answers to its pulse, and nothing else is, nor of another session', async () => {
      const journal = current()
      const counted = (totals: object) => eventOf('airtimeCounted', { until: 9, totals, quiet: { p: 1 } })
      const said = eventOf('chatSaid', { line: { author: 'ana', text: sealed('a') } })
      for (const [set, session] of [
        ['one', 's'],
        ['one', 'other'],
        ['two', 't'],
      ] as const)
        await journal.append({
          set,
          streams: [
            { stream: `session:${session}`, expected: 0, events: [counted({ p: { ana: 7 } }), said] },
          ],
          anonymous: { session, texts: [sealed(session)] },
        })
      for (const [set, session] of [
        ['one', 's'],
        // Another set's session is none of this set's.
        ['one', 't'],
        ['one', 'unknown'],
      ] as const)
        await journal.forgetMeasured(set, session)
      const left = async (session: string) => [
        (await journal.load(`session:${session}`)).events,
        (await journal.anonymous(session)).map(({ id }) => id),
      ]
      expect(await left('s')).toEqual([[counted({}), said], []])
      for (const session of ['other', 't'])
        expect(await left(session)).toEqual([[counted({ p: { ana: 7 } }), said], [session]])
    })
  })

  describe('anonymous texts', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    it('come back whole, in an order that has nothing to do with their arrival', async () => {
      const ids = Array.from({ length: 40 }, (_, i) => `a${String(i).padStart(2, '0')}`)
      const orders = new Set<string>()
      for (const session of ['s1', 's2', 's3']) {
        for (const part of [ids.slice(0, 15), ids.slice(15)]) {
          await journal.append({ set: 'one', streams: [], anonymous: { session, texts: part.map(sealed) } })
        }
        const order = (await journal.anonymous(session)).map(({ id }) => String(id))
        expect([...order].sort()).toEqual(ids)
        expect(order).not.toEqual(ids)
        orders.add(order.join())
      }
      expect(orders.size).toBe(3)
      expect(await journal.anonymous('s4')).toEqual([])
    })
  })
}
