import { beforeEach, describe, expect, it } from 'vitest'
import type { IndexChange, Job, SetEntry } from '../../server/src/journal/Directory.ts'
import type { Journal } from '../../server/src/journal/Journal.ts'

/** What the rows of things to do, of addresses and of mailed links do in every journal. */
export function jobsContract(current: () => Journal): void {
  describe('jobs', () => {
    let journal: Journal
    beforeEach(() => {
      journal = current()
    })
    const change = (...index: IndexChange[]) => journal.append({ set: 'one', streams: [], index })
    const job = (key: string, dueAt: number, fields: Partial<Job> = {}): Job => ({
      key,
      kind: 'commitmentDue',
      setId: 'one',
      memberId: 'ana',
      subject: 'c1',
      dueAt,
      ...fields,
    })
    const put = (...jobs: Job[]) => change(...jobs.map((one) => ({ table: 'jobs' as const, put: one })))
    const lease = (name: string, now: number, { limit = 10, until = now + 100 } = {}) =>
      journal.jobs.lease({ lease: name, now, until, limit })
    const keys = async (name: string, now: number) => (await lease(name, now)).map(({ key }) => key)
    const set = (setId: string, deletedAt: number | null = null): SetEntry => ({
      setId,
      name: `Set ${setId}`,
      createdAt: 1,
      deletedAt,
      currentSessionId: null,
      retentionDays: 365,
    })

    it('gives what is due, soonest first, as it was put, and nothing before its time', async () => {
      const at = 1_790_000_000_000
      await put(job('late', at + 5), job('soon', at + 1, { subject: null }), job('ahead', at + 9))
      await put(job('signIn', at, { kind: 'signIn', setId: null, memberId: null, subject: 'hash' }))
      expect(await lease('a', at - 1)).toEqual([])
      expect(await lease('a', at + 5)).toEqual([
        {
          ...job('signIn', at, { kind: 'signIn', setId: null, memberId: null, subject: 'hash' }),
          lease: 'a',
          attempts: 1,
        },
        { ...job('soon', at + 1, { subject: null }), lease: 'a', attempts: 1 },
        { ...job('late', at + 5), lease: 'a', attempts: 1 },
      ])
    })

    it('gives each job to one of many who ask at once', async () => {
      await put(...Array.from({ length: 40 }, (_, i) => job(`j${i}`, i)))
      const taken = await Promise.all(
        Array.from({ length: 8 }, (_, server) => lease(`s${server}`, 100, { limit: 7 })),
      )
      const all = taken.flat().map(({ key }) => key)
      expect(all).toHaveLength(40)
      expect(new Set(all).size).toBe(40)
      expect(taken.every((one) => one.length <= 7)).toBe(true)
    })

    it('leaves a job to the next one when its holder’s lease has ended', async () => {
      await put(job('j', 5))
      expect(await keys('a', 10)).toEqual(['j'])
      expect(await keys('b', 109)).toEqual([])
      expect(await lease('b', 110)).toMatchObject([{ key: 'j', lease: 'b', attempts: 2 }])
      expect(await journal.jobs.done({ key: 'j', lease: 'a' })).toBe(false)
      expect(await journal.jobs.later({ key: 'j', lease: 'a', nextAt: 0 })).toBe(false)
      expect(await journal.jobs.done({ key: 'j', lease: 'b' })).toBe(true)
      expect(await journal.jobs.done({ key: 'j', lease: 'b' })).toBe(false)
      expect(await keys('c', 1_000)).toEqual([])
    })

    it('leaves kinds to others until they have been due for long, and nobody was at them', async () => {
      await put(job('mail', 5), job('other', 5, { kind: 'texts' }), job('tried', 5, { kind: 'note' }))
      const left = (name: string, now: number, since: number) =>
        journal.jobs.lease({
          lease: name,
          now,
          until: now,
          limit: 10,
          leave: { kinds: ['commitmentDue', 'note'], since },
        })
      const taken = async (...ask: Parameters<typeof left>) => (await left(...ask)).map(({ key }) => key)
      expect(await taken('a', 10, 4)).toEqual(['other'])
      expect(await journal.jobs.done({ key: 'other', lease: 'a' })).toBe(true)
      expect(await keys('b', 10)).toEqual(expect.arrayContaining(['mail', 'tried']))
      expect(await journal.jobs.later({ key: 'tried', lease: 'b', nextAt: 90 })).toBe(true)
      // Whoever holds it holds it; then it is due since the fifth instant still.
      expect(await taken('c', 109, 50)).toEqual([])
      expect(await taken('d', 110, 50)).toEqual(['mail'])
      expect(await taken('e', 200, 89)).toEqual(['mail'])
      expect(await taken('f', 300, 90)).toEqual(expect.arrayContaining(['mail', 'tried']))
    })

    it('leaves kinds that it does not know to servers that do, which hold up nothing else', async () => {
      const later = { kind: 'ofALaterRelease' as never }
      await put(...Array.from({ length: 20 }, (_, i) => job(`later${i}`, i, later)), job('known', 50))
      expect(await lease('a', 100, { limit: 5 })).toMatchObject([{ key: 'known', attempts: 1 }])
      expect(await journal.jobs.done({ key: 'known', lease: 'a' })).toBe(true)
      expect(await keys('a', 1_000)).toEqual([])
      expect(await journal.jobs.done({ key: 'later0', lease: 'a' })).toBe(false)
    })

    it('tries again when it was told to, and counts', async () => {
      await put(job('j', 5))
      await lease('a', 10)
      expect(await journal.jobs.later({ key: 'j', lease: 'a', nextAt: 50 })).toBe(true)
      expect(await keys('a', 49)).toEqual([])
      expect(await lease('a', 50)).toMatchObject([{ key: 'j', dueAt: 5, attempts: 2 }])
    })

    it('makes a job that is put again due anew, once, and takes it from whoever is at it', async () => {
      await put(job('j', 5))
      await lease('a', 10)
      await put(job('j', 20))
      expect(await journal.jobs.done({ key: 'j', lease: 'a' })).toBe(false)
      expect(await keys('b', 19)).toEqual([])
      expect(await lease('b', 20)).toMatchObject([{ key: 'j', dueAt: 20, attempts: 1 }])
    })

    it('drops a job, forgets those of a deleted set, and puts none with an append that is refused', async () => {
      await put(job('a', 1), job('b', 1), job('c', 1, { setId: 'two' }))
      await change({ table: 'jobs', drop: { key: 'a' } }, { table: 'jobs', drop: { key: 'never' } })
      await change(
        { table: 'sets', put: set('one') },
        { table: 'addresses', put: { setId: 'one', memberId: 'ana', addressHash: 'h' } },
      )
      const refused = await change(
        { table: 'jobs', put: job('d', 1) },
        { table: 'signIns', use: { tokenHash: 'none', at: 1 } },
      )
      expect(refused).toEqual({ ok: false, reason: 'used' })
      await journal.deleteSet('one')
      await change({ table: 'sets', put: set('one') })
      expect(await keys('x', 10)).toEqual(['c'])
      expect(await journal.directory.findAddress('h')).toEqual([])
    })

    it('finds places by address, as long as they have it and the set is there', async () => {
      const place = (setId: string, memberId: string, addressHash = 'h') =>
        ({ table: 'addresses', put: { setId, memberId, addressHash } }) as const
      await change(...['one', 'two', 'three'].map((id) => ({ table: 'sets' as const, put: set(id) })))
      await change({ table: 'sets', put: set('gone', 9) })
      await change(place('two', 'anne'), place('one', 'ana'), place('three', 'ann'), place('gone', 'an'))
      const found = async () => (await journal.directory.findAddress('h')).map(({ setId }) => setId)
      expect(await journal.directory.findAddress('h')).toContainEqual({
        setId: 'two',
        memberId: 'anne',
        addressHash: 'h',
      })
      expect(await found()).toEqual(['one', 'three', 'two'])
      await change(place('two', 'anne', 'other'))
      await change({ table: 'addresses', drop: { setId: 'three', memberId: 'ann' } })
      expect(await found()).toEqual(['one'])
    })

    it('lets a mailed link be used once and in time, and forgets old ones', async () => {
      const at = 1_790_000_000_000
      const link = (tokenHash: string, expiresAt: number) =>
        ({ table: 'signIns', put: { tokenHash, addressHash: 'h', expiresAt } }) as const
      await change(link('a', at + 10), link('b', at + 20))
      expect(await journal.directory.findSignIn('a')).toEqual({
        tokenHash: 'a',
        addressHash: 'h',
        expiresAt: at + 10,
      })
      expect(await journal.directory.countSignIns('h', at)).toBe(2)
      expect(await journal.directory.countSignIns('h', at + 10)).toBe(1)
      const use = (tokenHash: string, now: number) =>
        change({ table: 'signIns', use: { tokenHash, at: now } })
      const used = { ok: false, reason: 'used' }
      expect(await use('a', at + 10)).toEqual(used)
      expect(await use('never', at)).toEqual(used)
      const tabs = await Promise.all(Array.from({ length: 5 }, () => use('b', at)))
      expect(tabs.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await journal.directory.findSignIn('b')).toBeNull()
      await change({ table: 'signIns', drop: { expiredBefore: at + 10 } })
      expect(await journal.directory.findSignIn('a')).toBeNull()
    })

    it('shares the secret that was proposed first', async () => {
      const all = await Promise.all(['x', 'y', 'z'].map((value) => journal.directory.secret('mail', value)))
      expect(new Set(all).size).toBe(1)
      expect(await journal.directory.secret('mail', 'later')).toBe(all[0])
      expect(await journal.directory.secret('other', 'later')).toBe('later')
    })
  })
}
