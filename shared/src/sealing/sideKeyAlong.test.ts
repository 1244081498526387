import { expect, it } from 'vitest'
import type { MemberId, SessionId } from '../ids.ts'
import { sideKey } from './sideKey.ts'
import { openSideKey, wrapSideKey } from './sideKeyAlong.ts'
import { id, TestSet, testCrypto } from './testSet.ts'

const [ana, ben, sam] = ['ana', 'ben', 'sam'].map((name) => id<MemberId>(name)) as [
  MemberId,
  MemberId,
  MemberId,
]
const session = id<SessionId>('monday')
const bytes = ({ key }: { key: ArrayBuffer }) => [...new Uint8Array(key)].join()

it('[SR7] opens for whoever supports one of the two, for that side room, and for nobody else', async () => {
  const { server, ana: anas } = await TestSet.of('ben')
  let ring = await server.invite(anas, { id: sam, guestOf: session })
  ring = await server.invite(ring, { id: id('gus'), guestOf: session })
  await server.invite(ring, { id: id('tue'), guestOf: id('tuesday') })
  const mine = await server.open('ana')
  const key = await sideKey(testCrypto, mine, { other: ben, room: 'r1' })
  const wrapped = await wrapSideKey(testCrypto, mine, key, { member: sam, session, room: 'r1' })
  const sams = await server.open('sam')
  const opened = await openSideKey(testCrypto, sams, wrapped, { session, room: 'r1' })
  expect(bytes(opened)).toBe(bytes(key))
  expect(opened).toMatchObject({ epoch: key.epoch, index: key.index })

  await expect(openSideKey(testCrypto, sams, wrapped, { session, room: 'r2' })).rejects.toMatchObject({
    code: 'no-key',
  })
  for (const other of ['gus', 'tue', 'ben'])
    await expect(
      openSideKey(testCrypto, await server.open(other), wrapped, { session, room: 'r1' }),
    ).rejects.toMatchObject({ code: 'no-key' })
})

it('[SR7] is not wrapped for a public key that the set does not vouch for', async () => {
  const { server, ana: anas } = await TestSet.of('ben')
  await server.invite(anas, { id: sam, guestOf: session })
  const ring = await server.open('ana')
  const forged = { ...ring.people[sam]!, publicKey: ring.people[ana]!.publicKey }
  const fooled = { ...ring, people: { ...ring.people, [sam]: forged }, cache: new Map() }
  const key = await sideKey(testCrypto, ring, { other: ben, room: 'r1' })
  await expect(
    wrapSideKey(testCrypto, fooled, key, { member: sam, session, room: 'r1' }),
  ).rejects.toMatchObject({ code: 'unverified-key' })
})
