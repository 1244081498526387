import { expect, it } from 'vitest'
import { deletionKey, noted, toNote } from './Deletion.ts'

it('notes kind and key in a row, and nothing by which anybody could be found', () => {
  const key = deletionKey.address('set', 'ana', 'ana@set.example', 5)
  const change = toNote('set', 'address', key, 5)
  if (change.table !== 'jobs' || !('put' in change)) throw new Error('no row')
  expect(noted(change.put.subject ?? '')).toEqual({ kind: 'address', key })
  expect(JSON.stringify(change)).not.toContain('ana')
})

it('reads a row of an earlier release, which holds the hash of a link alone', () => {
  expect(noted('hash')).toEqual({ kind: 'revoked', key: deletionKey.revoked('hash') })
})

it('tells one time from another where the same can happen twice', () => {
  const keys = [
    ...[1, 2].map((at) => deletionKey.mail('set', 'ana', false, at)),
    deletionKey.mail('set', 'ana', true, 1),
    ...[1, 2].map((at) => deletionKey.address('set', 'ana', 'a@x', at)),
    ...[1, 2].map((at) => deletionKey.host('browser', at)),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
