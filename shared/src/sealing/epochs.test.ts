import { expect, it } from 'vitest'
import type { MemberId, SessionId } from '../ids.ts'
import { linkHolding } from './holding.ts'
import { keyPairFromSecret } from './keyPair.ts'
import type { Keyring } from './keyring.ts'
import { createLinkSecret } from './linkSecret.ts'
import { mediaKey } from './mediaKey.ts'
import { newEpoch } from './newEpoch.ts'
import { open } from './open.ts'
import { openKeyring } from './openKeyring.ts'
import { randomBytes } from './randomId.ts'
import { renewLink } from './renewLink.ts'
import { seal } from './seal.ts'
import type { Scope, Sealed } from './sealed.ts'
import { epochWrapSchema, personKeySchema, rotationSchema } from './sealedSchema.ts'
import { id, TestSet, testCrypto } from './testSet.ts'
import { wrapKey } from './wrappedKey.ts'

const monday = id<SessionId>('monday')
const people = (...names: string[]) => names.map((name) => ({ id: id<MemberId>(name) }))

const say = (who: Keyring, scope: Scope = 'set', to?: string): Promise<Sealed> =>
  seal(testCrypto, who, {
    id: id('t'),
    scope,
    purpose: 'chat',
    plain: 'hello',
    ...(to && { to: id<MemberId>(to) }),
  })
const hear = async (who: Keyring, text: Sealed, author = 'ana'): Promise<string> => {
  const opened = await open(testCrypto, who, text, { purpose: 'chat', author: id(author) })
  return opened.ok ? opened.plain : opened.reason
}

it('gives a newcomer everything that was written before', async () => {
  const { server, ana } = await TestSet.of('ben')
  const before = await say(ana)
  const { rotation, keyring } = await newEpoch(testCrypto, ana, people('ana', 'ben'))
  server.start(rotation)
  await server.invite(keyring, { id: id('dora') })
  const dora = await server.open('dora')
  expect([...dora.epochs.keys()]).toEqual([1, 2])
  expect(await hear(dora, before)).toBe('hello')
  expect(await hear(await server.open('ana'), await say(dora), 'dora')).toBe('hello')
})

it('keeps a removed member out of everything later, and leaves them nothing to seal with', async () => {
  const { server, ana } = await TestSet.of('ben', 'cleo')
  const before = await say(ana)
  const { rotation, keyring } = await newEpoch(testCrypto, ana, people('ben'))
  server.start(rotation)
  expect(rotationSchema.safeParse(JSON.parse(JSON.stringify(rotation))).success).toBe(true)
  expect(Object.keys(rotation.wraps).sort()).toEqual(['ana', 'ben'])

  const after = await say(keyring)
  expect(after.epoch).toBe(2)
  expect(await hear(await server.open('ben'), after)).toBe('hello')
  const cleo = await server.open('cleo')
  expect(await hear(cleo, before)).toBe('hello')
  expect(await hear(cleo, after)).toBe('no-key')
  await expect(say(cleo)).rejects.toMatchObject({ code: 'no-key' })
  await expect(mediaKey(testCrypto, cleo, monday)).rejects.toMatchObject({ code: 'no-key' })
  // Not even with the wraps of somebody else and everything the server has.
  const stolen = { ...server.keysOf('ben'), epoch: 2 }
  const secret = server.secretOf('cleo')
  const tried = await openKeyring(testCrypto, { set: server.set, member: id('ben'), secret }, stolen)
  expect(tried.epochs.size).toBe(0)
})

it('detects a public key that the server swapped', async () => {
  const { server, ana: stale } = await TestSet.of('ben', 'cleo')
  const mallory = await keyPairFromSecret(testCrypto, (await createLinkSecret(testCrypto)).secret)
  server.people.set(id('ben'), { ...server.people.get(id('ben'))!, publicKey: mallory.publicKey })
  const ana = await server.open('ana')
  await expect(say(ana, 'set', 'ben')).rejects.toMatchObject({ code: 'unverified-key', members: ['ben'] })
  await expect(newEpoch(testCrypto, ana, people('ben', 'cleo'))).rejects.toMatchObject({
    code: 'unverified-key',
    members: ['ben'],
  })
  // Another member's vouched key is not ben's, and one vouched for in an earlier epoch does not do.
  server.people.set(id('ben'), server.people.get(id('cleo'))!)
  await expect(say(await server.open('ana'), 'set', 'ben')).rejects.toMatchObject({ code: 'unverified-key' })
  const old = stale.people[id<MemberId>('ben')]!
  server.people.set(id('ben'), old)
  server.start((await newEpoch(testCrypto, await server.open('ana'), people('ben', 'cleo'))).rotation)
  expect(await say(await server.open('ana'), 'set', 'ben')).toMatchObject({ epoch: 2 })
  server.people.set(id('ben'), old)
  await expect(say(await server.open('ana'), 'set', 'ben')).rejects.toMatchObject({ code: 'unverified-key' })
  // A renewed link mends it.
  const mended = await renewLink(testCrypto, await server.open('ana'), { id: id('ben') }, people('cleo'))
  server.start(mended.rotation)
  server.keep({ id: id('ben') }, mended.invitation)
  expect(await say(await server.open('ana'), 'set', 'ben')).toMatchObject({ epoch: 3 })
})

it('does not take an epoch that the server made up', async () => {
  const { server, ana } = await TestSet.of('ben')
  const { publicKey } = server.people.get(id('ben'))!
  const context = { set: server.set, member: id<MemberId>('ben'), epoch: 2 }
  const guess = await linkHolding(testCrypto, (await createLinkSecret(testCrypto)).secret)
  for (const holding of [guess, { ...guess, under: 1 }]) {
    const wrapped = await wrapKey(testCrypto, randomBytes(testCrypto, 32), publicKey, holding, context)
    const keys = server.keysOf('ben')
    const secret = server.secretOf('ben')
    const ben = await openKeyring(
      testCrypto,
      { set: server.set, member: id('ben'), secret },
      { ...keys, wraps: [...keys.wraps, { epoch: 2, wrapped }] },
    )
    expect([...ben.epochs.keys()]).toEqual([1])
    // Nor does ben go on writing in the old one as if nothing had happened.
    await expect(say(ben)).rejects.toMatchObject({ code: 'no-key' })
    expect(await hear(ben, await say(ana))).toBe('hello')
  }
})

it('does not open a wrap as another person’s, another epoch’s or another set’s', async () => {
  const { server } = await TestSet.of('ben')
  const secret = server.secretOf('ben')
  const keys = server.keysOf('ben')
  const holder = { set: server.set, member: id<MemberId>('ben'), secret }
  expect((await openKeyring(testCrypto, holder, keys)).epochs.size).toBe(1)
  expect((await openKeyring(testCrypto, { ...holder, member: id('cleo') }, keys)).epochs.size).toBe(0)
  expect((await openKeyring(testCrypto, { ...holder, set: id('set-2') }, keys)).epochs.size).toBe(0)
  const moved = { ...keys, wraps: keys.wraps.map((wrap) => ({ ...wrap, epoch: 2 })) }
  expect((await openKeyring(testCrypto, holder, moved)).epochs.size).toBe(0)
})

it('renews a link: the new one opens all, the old one nothing new', async () => {
  const { server, ana } = await TestSet.of('ben', 'cleo')
  const before = await say(ana)
  const forBen = await say(ana, 'set', 'ben')
  const oldSecret = server.secretOf('ben')
  const oldWraps = server.keysOf('ben').wraps
  const renewed = await renewLink(testCrypto, ana, { id: id('ben') }, people('cleo', 'ben'))
  server.start(renewed.rotation)
  server.keep({ id: id('ben') }, renewed.invitation)
  expect(Object.keys(renewed.rotation.wraps).sort()).toEqual(['ana', 'cleo'])
  for (const wrap of renewed.invitation.wraps) expect(epochWrapSchema.safeParse(wrap).success).toBe(true)
  expect(personKeySchema.safeParse(renewed.invitation.key).success).toBe(true)

  const after = await say(await server.open('ana'))
  const ben = await server.open('ben')
  expect([await hear(ben, before), await hear(ben, after)]).toEqual(['hello', 'hello'])
  expect(await hear(await server.open('cleo'), after)).toBe('hello')
  const thief = await openKeyring(
    testCrypto,
    { set: server.set, member: id('ben'), secret: oldSecret },
    {
      ...server.keysOf('ben'),
      wraps: [...oldWraps, ...server.keysOf('ben').wraps.filter(({ epoch }) => epoch > 1)],
    },
  )
  expect([await hear(thief, before), await hear(thief, after)]).toEqual(['hello', 'no-key'])

  // What was for ben alone needs ben's old secret, which the browser that had it keeps; ana still reads her own.
  expect(await hear(ben, forBen)).toBe('no-key')
  expect(await hear(await server.open('ben', [oldSecret]), forBen)).toBe('hello')
  expect(await hear(await server.open('ana'), forBen)).toBe('hello')
})

it('finds the right one of three links for each text between two people', async () => {
  const { server, ana: first } = await TestSet.of('ben')
  const secrets = [server.secretOf('ben')]
  const texts = [await say(first, monday, 'ben')]
  let ana = first
  for (let round = 0; round < 2; round++) {
    const rotated = await newEpoch(testCrypto, ana, people('ben'))
    server.start(rotated.rotation)
    texts.push(await say(rotated.keyring, monday, 'ben'))
    const renewed = await renewLink(testCrypto, rotated.keyring, { id: id('ben') }, [])
    server.start(renewed.rotation)
    server.keep({ id: id('ben') }, renewed.invitation)
    secrets.unshift(server.secretOf('ben'))
    texts.push(await say(renewed.keyring, monday, 'ben'))
    ana = renewed.keyring
  }
  const ben = await server.open('ben', secrets.slice(1))
  expect(await Promise.all(texts.map((text) => hear(ben, text)))).toEqual(texts.map(() => 'hello'))
  const anew = await server.open('ana')
  expect(await Promise.all(texts.map((text) => hear(anew, text)))).toEqual(texts.map(() => 'hello'))
})

it('renews one’s own link, and goes on', async () => {
  const { server, ana } = await TestSet.of('ben')
  const before = await say(ana, 'set', 'ben')
  const renewed = await renewLink(testCrypto, ana, { id: id('ana') }, people('ben'))
  server.start(renewed.rotation)
  server.keep({ id: id('ana') }, renewed.invitation)
  const ben = await server.open('ben')
  const after = await say(renewed.keyring, 'set', 'ben')
  expect([await hear(ben, before), await hear(ben, after)]).toEqual(['hello', 'hello'])
  expect([await hear(renewed.keyring, before), await hear(renewed.keyring, after)]).toEqual([
    'hello',
    'hello',
  ])
  expect([...(await server.open('ana')).epochs.keys()]).toEqual([1, 2])
})

it('gives a guest one session’s texts and media, in each epoch, and nothing else', async () => {
  const { server, ana } = await TestSet.of('ben')
  const inviter = await server.invite(ana, { id: id('gus'), guestOf: monday })
  expect(server.keysOf('gus').wraps.map((wrap) => epochWrapSchema.safeParse(wrap).success)).toEqual([true])
  const gus = await server.open('gus')
  expect(await hear(gus, await say(ana, monday))).toBe('hello')
  expect(await hear(gus, await say(ana, id<SessionId>('tuesday')))).toBe('no-key')
  expect(await hear(gus, await say(ana, 'set'))).toBe('no-key')
  expect(gus.epochs.size).toBe(0)
  expect(await hear(ana, await say(gus, monday), 'gus')).toBe('hello')
  await expect(say(gus, 'set')).rejects.toMatchObject({ code: 'no-key' })
  expect(await mediaKey(testCrypto, gus, monday)).toEqual(await mediaKey(testCrypto, ana, monday))
  await expect(mediaKey(testCrypto, gus, id('tuesday'))).rejects.toMatchObject({ code: 'no-key' })

  const { rotation, keyring } = await newEpoch(testCrypto, inviter, [
    ...people('ben'),
    { id: id('gus'), guestOf: monday },
  ])
  server.start(rotation)
  expect(await hear(await server.open('gus'), await say(keyring, monday))).toBe('hello')
  expect(await hear(await server.open('gus'), await say(keyring, 'set'))).toBe('no-key')
})

it('has another media key in every session and epoch, of 256 bits', async () => {
  const { ana } = await TestSet.of('ben')
  const { keyring } = await newEpoch(testCrypto, ana, people('ben'))
  const keys = await Promise.all([
    mediaKey(testCrypto, ana, monday),
    mediaKey(testCrypto, ana, id('tuesday')),
    mediaKey(testCrypto, keyring, monday),
  ])
  expect(keys.map(({ epoch, index, key }) => [epoch, index, key.byteLength])).toEqual([
    [1, 1, 32],
    [1, 1, 32],
    [2, 2, 32],
  ])
  expect(new Set(keys.map(({ key }) => new Uint8Array(key).join())).size).toBe(3)
  expect(await mediaKey(testCrypto, ana, monday)).toEqual(keys[0])
})

it('refuses a rotation that vouches for others than it serves', async () => {
  const { ana } = await TestSet.of('ben')
  const { rotation } = await newEpoch(testCrypto, ana, people('ben'))
  const { ana: _, ...fewer } = rotation.macs as Record<string, string>
  expect(rotationSchema.safeParse({ ...rotation, macs: fewer }).success).toBe(false)
  expect(rotationSchema.safeParse({ ...rotation, wraps: { ben: { v: 1 } } }).success).toBe(false)
})
