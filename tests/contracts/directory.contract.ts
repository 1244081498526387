import { beforeEach, describe, expect, it } from 'vitest'
import type { IndexChange, Link, SetEntry } from '../../server/src/journal/Directory.ts'
import type { Journal } from '../../server/src/journal/Journal.ts'
import { eventOf } from './journalSamples.ts'

/** What the read models of every journal do. */
export function directoryContract(current: () => Journal): void {
  describe('directory', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const change = (...index: IndexChange[]) => journal.append({ set: 'one', streams: [], index })
    const link = (fields: Partial<Link> = {}) => ({
      tokenHash: 'hash',
      setId: 'one',
      memberId: 'ana',
      kind: 'claim' as const,
      once: true,
      ...fields,
    })
    const set = (setId: string, fields: Partial<SetEntry> = {}): SetEntry => ({
      setId,
      name: `Set ${setId}`,
      createdAt: 1_790_000_000_000,
      deletedAt: null,
      currentSessionId: null,
      retentionDays: 365,
      ...fields,
    })

    it('finds links, used and revoked ones included', async () => {
      const host = link({ tokenHash: 'host', kind: 'host', setId: null, memberId: null })
      const member = link({ tokenHash: 'member', kind: 'member', once: false })
      const feed = link({ tokenHash: 'feed', kind: 'feed', once: false })
      await change(...[host, member, feed].map((put) => ({ table: 'links' as const, put })))
      expect(await journal.directory.findLink('feed')).toEqual({ ...feed, usedAt: null, revokedAt: null })
      expect(await journal.directory.findLink('host')).toEqual({ ...host, usedAt: null, revokedAt: null })
      await change({ table: 'links', use: { tokenHash: 'host', at: 1_790_000_000_001 } })
      await change({ table: 'links', revoke: { tokenHash: 'member', at: 7 } })
      await change({ table: 'links', revoke: { tokenHash: 'member', at: 9 } })
      expect(await journal.directory.findLink('host')).toEqual({
        ...host,
        usedAt: 1_790_000_000_001,
        revokedAt: null,
      })
      expect(await journal.directory.findLink('member')).toEqual({ ...member, usedAt: null, revokedAt: 7 })
      await change({ table: 'links', drop: { tokenHash: 'host' } })
      expect(await journal.directory.findLink('host')).toBeNull()
    })

    it('lets a single link be used once when many tabs race, and the losers write nothing', async () => {
      await change({ table: 'links', put: link() })
      const tabs = Array.from({ length: 20 }, (_, tab) =>
        journal.append({
          set: 'one',
          streams: [{ stream: `session:${tab}`, expected: 0, events: [eventOf('claimed')] }],
          index: [
            { table: 'hosts', put: { browserHash: `browser${tab}`, since: 1 } },
            { table: 'links', use: { tokenHash: 'hash', at: tab + 1 } },
          ],
        }),
      )
      const results = await Promise.all(tabs)
      const won = results.flatMap((result, tab) => (result.ok ? [tab] : []))
      expect(won).toHaveLength(1)
      expect(results.filter((result) => !result.ok && result.reason === 'used')).toHaveLength(19)
      expect((await journal.directory.findLink('hash'))?.usedAt).toBe(won[0]! + 1)
      for (let tab = 0; tab < 20; tab += 1) {
        expect((await journal.load(`session:${tab}`)).version).toBe(tab === won[0] ? 1 : 0)
        expect(await journal.directory.isHost(`browser${tab}`)).toBe(tab === won[0])
      }
    })

    it('a host finds their claim links again, opened and spent; a deleted set takes its own along', async () => {
      const claim = (tokenHash: string, madeAt: number, hostHash = 'host') =>
        ({ table: 'claims', put: { tokenHash, hostHash, madeAt } }) as const
      await change(claim('a', 1), claim('b', 1_790_000_000_000), claim('c', 3), claim('d', 4, 'other'))
      await change(
        { table: 'claims', open: { tokenHash: 'a', right: 'right-a' } },
        { table: 'claims', open: { tokenHash: 'b', right: 'right-b' } },
        { table: 'claims', open: { tokenHash: 'unknown', right: 'right-u' } },
        { table: 'claims', spend: { right: 'right-a', setId: 'one' } },
        { table: 'claims', spend: { right: 'right-u', setId: 'one' } },
      )
      // Announced again it is the same.
      await change(claim('a', 9))
      const row = { hostHash: 'host', right: null, setId: null }
      expect(await journal.directory.claimsOf('host')).toEqual([
        { ...row, tokenHash: 'b', madeAt: 1_790_000_000_000, right: 'right-b' },
        { ...row, tokenHash: 'c', madeAt: 3 },
        { ...row, tokenHash: 'a', madeAt: 1, setId: 'one' },
      ])
      await journal.deleteSet('one')
      expect((await journal.directory.claimsOf('host')).map(({ tokenHash }) => tokenHash)).toEqual(['b', 'c'])
      await change({ table: 'claims', drop: { hostHash: 'other', tokenHash: 'b' } })
      await change({ table: 'claims', drop: { hostHash: 'host', tokenHash: 'b' } })
      expect((await journal.directory.claimsOf('host')).map(({ tokenHash }) => tokenHash)).toEqual(['c'])
      await change({ table: 'claims', drop: { hostHash: 'host' } })
      expect(await journal.directory.claimsOf('host')).toEqual([])
      expect(await journal.directory.claimsOf('other')).toHaveLength(1)
    })

    it('does not use a link that is revoked or unknown, and many times one that is not single', async () => {
      await change({ table: 'links', put: link() }, { table: 'links', revoke: { tokenHash: 'hash', at: 5 } })
      const used = { ok: false, reason: 'used' }
      expect(await change({ table: 'links', use: { tokenHash: 'hash', at: 6 } })).toEqual(used)
      expect(await change({ table: 'links', use: { tokenHash: 'never', at: 6 } })).toEqual(used)
      await change({ table: 'links', put: link({ tokenHash: 'many', kind: 'member', once: false }) })
      for (const at of [8, 9]) {
        expect(await change({ table: 'links', use: { tokenHash: 'many', at } })).toEqual({ ok: true })
      }
      expect((await journal.directory.findLink('many'))?.usedAt).toBe(8)
    })

    it('never lets a link be put again for something else, nor renewed by being put again', async () => {
      await change({ table: 'links', put: link() }, { table: 'links', use: { tokenHash: 'hash', at: 5 } })
      expect(await change({ table: 'links', put: link() })).toEqual({ ok: true })
      expect((await journal.directory.findLink('hash'))?.usedAt).toBe(5)
      const taken = { ok: false, reason: 'taken' }
      for (const other of [
        { setId: 'two' },
        { memberId: null },
        { kind: 'guest' as const },
        { once: false },
      ]) {
        expect(await change({ table: 'links', put: link(other) })).toEqual(taken)
      }
      expect((await journal.directory.findLink('hash'))?.setId).toBe('one')
    })

    it('knows the places of browsers', async () => {
      const place = (browserHash: string, setId: string, memberId: string, deviceId: string) =>
        ({ table: 'browsers', put: { browserHash, setId, memberId, deviceId } }) as const
      await change({ table: 'sets', put: set('one') }, { table: 'sets', put: set('two', { name: 'A set' }) })
      await change({ table: 'sets', put: set('dead', { deletedAt: 9 }) })
      await change(
        place('b1', 'one', 'ana', 'd1'),
        place('b1', 'two', 'anne', 'd2'),
        place('b2', 'one', 'ana', 'd3'),
      )
      await change(place('b1', 'dead', 'ana', 'd4'), place('b3', 'one', 'ben', 'd5'))
      expect(await journal.directory.findBrowser('b1', 'one')).toEqual({
        browserHash: 'b1',
        setId: 'one',
        memberId: 'ana',
        deviceId: 'd1',
      })
      expect(await journal.directory.findBrowser('b2', 'two')).toBeNull()
      expect(await journal.directory.setsOfBrowser('b1')).toEqual([
        {
          browserHash: 'b1',
          setId: 'two',
          memberId: 'anne',
          deviceId: 'd2',
          set: set('two', { name: 'A set' }),
        },
        { browserHash: 'b1', setId: 'one', memberId: 'ana', deviceId: 'd1', set: set('one') },
      ])
      await change(place('b3', 'one', 'cleo', 'd6'))
      expect((await journal.directory.findBrowser('b3', 'one'))?.memberId).toBe('cleo')
      await change({ table: 'browsers', drop: { setId: 'one', deviceId: 'd1' } })
      expect(await journal.directory.findBrowser('b1', 'one')).toBeNull()
      expect(await journal.directory.findBrowser('b2', 'one')).not.toBeNull()
      await change({ table: 'browsers', drop: { setId: 'one', memberId: 'ana' } })
      expect(await journal.directory.findBrowser('b2', 'one')).toBeNull()
      expect(await journal.directory.findBrowser('b3', 'one')).not.toBeNull()
      expect(await journal.directory.findBrowser('b1', 'two')).not.toBeNull()
      await change({ table: 'browsers', drop: { setId: 'two', browserHash: 'b1', memberId: 'someone' } })
      expect(await journal.directory.findBrowser('b1', 'two')).not.toBeNull()
    })

    it('knows hosts, sets and media rooms', async () => {
      const room = { room: 'r', setId: 'one', sessionId: 's' }
      await change({ table: 'hosts', put: { browserHash: 'h', since: 1_790_000_000_000 } })
      await change({ table: 'sets', put: set('b') }, { table: 'sets', put: set('a', { createdAt: 5 }) })
      await change({ table: 'mediaRooms', put: room })
      expect(await journal.directory.isHost('h')).toBe(true)
      expect(await journal.directory.isHost('x')).toBe(false)
      expect(await journal.directory.listHosts()).toEqual(['h'])
      expect(await journal.directory.listSets()).toEqual([set('a', { createdAt: 5 }), set('b')])
      expect(await journal.directory.findMediaRoom('r')).toEqual(room)
      await change({
        table: 'sets',
        put: set('b', { name: 'Ünïcode “set” 👥', currentSessionId: 's', deletedAt: 3 }),
      })
      expect((await journal.directory.listSets())[1]).toEqual(
        set('b', { name: 'Ünïcode “set” 👥', currentSessionId: 's', deletedAt: 3 }),
      )
      await change({ table: 'hosts', drop: { browserHash: 'h' } }, { table: 'sets', drop: { setId: 'a' } })
      await change({ table: 'mediaRooms', drop: { room: 'r' } })
      expect(await journal.directory.isHost('h')).toBe(false)
      expect(await journal.directory.listSets()).toHaveLength(1)
      expect(await journal.directory.findMediaRoom('r')).toBeNull()
    })

    it('forgets a deleted set', async () => {
      await change(
        { table: 'sets', put: set('one') },
        { table: 'sets', put: set('two') },
        { table: 'links', put: link() },
        { table: 'links', put: link({ tokenHash: 'other', setId: 'two' }) },
        { table: 'browsers', put: { browserHash: 'b', setId: 'one', memberId: 'ana', deviceId: 'd' } },
        { table: 'mediaRooms', put: { room: 'r', setId: 'one', sessionId: 's' } },
        { table: 'hosts', put: { browserHash: 'b', since: 1 } },
      )
      await journal.deleteSet('one')
      expect(await journal.directory.listSets()).toEqual([set('two')])
      expect(await journal.directory.findLink('hash')).toBeNull()
      expect(await journal.directory.findLink('other')).not.toBeNull()
      expect(await journal.directory.findBrowser('b', 'one')).toBeNull()
      expect(await journal.directory.findMediaRoom('r')).toBeNull()
      expect(await journal.directory.isHost('b')).toBe(true)
    })
  })
}
