import { expect, it } from 'vitest'
import type { MemberId, SessionId } from '../ids.ts'
import { mediaKey } from './mediaKey.ts'
import { newEpoch } from './newEpoch.ts'
import { sideKey } from './sideKey.ts'
import { id, TestSet, testCrypto } from './testSet.ts'

const [ana, ben, cleo] = ['ana', 'ben', 'cleo'].map((name) => id<MemberId>(name)) as [
  MemberId,
  MemberId,
  MemberId,
]
const bytes = ({ key }: { key: ArrayBuffer }) => [...new Uint8Array(key)].join()

it('[SR4] two agree on a key that nobody else of the set has, another one for each room', async () => {
  const { server } = await TestSet.of('ben', 'cleo')
  const [anas, bens, cleos] = await Promise.all(['ana', 'ben', 'cleo'].map((name) => server.open(name)))
  const key = await sideKey(testCrypto, anas!, { other: ben, room: 'r1' })
  expect(key).toMatchObject({ epoch: 1, index: 1 })
  expect(key.key.byteLength).toBe(32)
  expect(bytes(await sideKey(testCrypto, bens!, { other: ana, room: 'r1' }))).toBe(bytes(key))
  const others = [
    sideKey(testCrypto, cleos!, { other: ana, room: 'r1' }),
    sideKey(testCrypto, cleos!, { other: ben, room: 'r1' }),
    sideKey(testCrypto, anas!, { other: cleo, room: 'r1' }),
    sideKey(testCrypto, anas!, { other: ben, room: 'r2' }),
    mediaKey(testCrypto, anas!, id<SessionId>('r1')),
  ]
  for (const other of others) expect(bytes(await other)).not.toBe(bytes(key))
})

it('[SR4] not with a public key that the set does not vouch for, nor by a guest', async () => {
  const { server, ana: anas } = await TestSet.of('ben')
  await server.invite(anas, { id: id('gus'), guestOf: id('monday') })
  const ring = await server.open('ana')
  const forged = { ...ring.people[ben]!, publicKey: ring.people[ana]!.publicKey }
  const fooled = { ...ring, people: { ...ring.people, [ben]: forged }, cache: new Map() }
  const room = 'r1'
  await expect(sideKey(testCrypto, fooled, { other: ben, room })).rejects.toMatchObject({
    code: 'unverified-key',
  })
  await expect(sideKey(testCrypto, await server.open('gus'), { other: ana, room })).rejects.toMatchObject({
    code: 'no-key',
  })
  // Whoever has stayed agrees anew in the next epoch.
  const { rotation } = await newEpoch(testCrypto, ring, [{ id: ana }, { id: ben }])
  server.start(rotation)
  const [again, bens] = [await server.open('ana'), await server.open('ben')]
  const next = await sideKey(testCrypto, again, { other: ben, room })
  expect(bytes(await sideKey(testCrypto, bens, { other: ana, room }))).toBe(bytes(next))
  expect(bytes(next)).not.toBe(bytes(await sideKey(testCrypto, ring, { other: ben, room })))
})
