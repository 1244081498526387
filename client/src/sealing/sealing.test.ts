import {
  foundSet,
  type Invitation,
  type MemberId,
  open,
  openKeyring,
  type SessionId,
  type SetId,
  type SetKeys,
  type TextId,
} from '@setroom/shared'
import { beforeEach, expect, it } from 'vitest'
import type { HeldLink, KeyStore } from './keyStore.ts'
import { memoryKeyStore, memoryStorage } from './memoryStorage.ts'
import { createSealing, type Sealing } from './sealing.ts'
import { earlierSecrets } from './sealingFor.ts'

const set = 'set-1' as SetId
const monday = 'monday' as SessionId
const [ana, ben] = ['ana', 'ben'] as MemberId[] as [MemberId, MemberId]
let keyStore: KeyStore
let founded: Invitation
let keys: SetKeys

const browserOf = (member: MemberId, { link }: Invitation): Sealing =>
  createSealing({ crypto, keyStore, storage: memoryStorage() }, { set, member, link, earlierSecrets: [] })
const keysFor = (...made: Invitation[]): SetKeys => ({ ...keys, wraps: made.flatMap(({ wraps }) => wraps) })

beforeEach(async () => {
  keyStore = memoryKeyStore()
  founded = (await foundSet(crypto, { set, member: ana })).invitation
  keys = { epoch: 1, wraps: founded.wraps, people: { [ana]: founded.key } as SetKeys['people'] }
})

it('seals once: a retry under the same id sends the same bytes', async () => {
  const sealing = browserOf(ana, founded)
  await sealing.takeKeys(keys)
  const id = 't1' as TextId
  const once = await sealing.seal('question', 'What now?', { scope: monday, id })
  expect(await sealing.seal('question', 'What now?', { scope: monday, id })).toEqual(once)
  const other = await sealing.seal('question', 'What else?', { scope: monday, id })
  expect(other.ct).not.toBe(once.ct)
  expect((await sealing.seal('question', 'What now?', { scope: monday })).id).not.toBe(id)
})

it('waits for the keys, then seals and opens', async () => {
  const sealing = browserOf(ana, founded)
  const early = sealing.seal('chat', 'hello', { scope: 'set' })
  expect(sealing.keyState()).toBe('waiting')
  let told = 0
  sealing.subscribe(() => told++)
  await sealing.takeKeys(keys)
  await sealing.takeKeys(structuredClone(keys))
  expect([sealing.keyState(), told]).toEqual(['ready', 1])
  const text = await early
  // Its author sees it at once; another browser of the same link opens it.
  expect(sealing.texts.peek(text, { purpose: 'chat', author: ana })).toEqual({ ok: true, plain: 'hello' })
  const reloaded = browserOf(ana, founded)
  const reading = reloaded.open(text, { purpose: 'chat', author: ana })
  await reloaded.takeKeys(keys)
  expect(await reading).toEqual({ ok: true, plain: 'hello' })
})

it('is locked with a link that opens nothing, and opens when the right wraps come', async () => {
  const sealing = browserOf(ana, founded)
  await sealing.takeKeys(keys)
  const text = await sealing.seal('chat', 'hello', { scope: 'set' })
  const invited = await sealing.invite({ id: ben })
  const other = browserOf(ben, invited)
  await other.takeKeys(keys)
  expect(other.keyState()).toBe('locked')
  expect(await other.open(text, { purpose: 'chat', author: ana })).toEqual({ ok: false, reason: 'no-key' })
  await expect(other.seal('chat', 'x', { scope: 'set' })).rejects.toMatchObject({ code: 'no-key' })
  await other.takeKeys(keysFor(invited))
  expect(other.keyState()).toBe('ready')
  expect(await other.open(text, { purpose: 'chat', author: ana })).toEqual({ ok: true, plain: 'hello' })
  expect(await other.mediaKey(monday)).toEqual(await sealing.mediaKey(monday))
})

it('gives nothing back of a refused seal, so that the text can be tried again', async () => {
  const sealing = browserOf(ana, founded)
  await sealing.takeKeys(keys)
  const id = 't1' as TextId
  await expect(sealing.seal('chat', 'x'.repeat(20_000), { scope: 'set', id })).rejects.toMatchObject({
    code: 'too-long',
  })
  expect(await sealing.seal('chat', 'x', { scope: 'set', id })).toMatchObject({ id })
})

it('keeps one’s own renewed link before it is sent, and uses it only when the server has it', async () => {
  const sealing = browserOf(ana, founded)
  await sealing.takeKeys(keys)
  const text = await sealing.seal('chat', 'for me', { scope: 'set', to: ana })
  const { rotation, invitation } = await sealing.renewLink({ id: ana }, [])
  const kept = (await keyStore.get(set)) as HeldLink
  expect(kept).toMatchObject({ link: founded.link, pending: invitation.link })

  // The browser died before the server heard of it: the old link still works.
  const before = createSealing({ crypto, keyStore, storage: undefined }, kept)
  await before.takeKeys(keys)
  expect([before.keyState(), before.link()]).toEqual(['ready', founded.link])

  // It died after: the new one does, also for what was sealed to the old.
  const { publicKey, mac, macEpoch } = founded.key
  const people = {
    [ana]: { ...invitation.key, earlier: [{ publicKey, mac, macEpoch }] },
  } as SetKeys['people']
  const after = createSealing({ crypto, keyStore, storage: undefined }, kept)
  await after.takeKeys({ epoch: rotation.epoch, wraps: invitation.wraps, people })
  expect([after.keyState(), after.link()]).toEqual(['ready', invitation.link])
  const stored = await keyStore.get(set)
  expect(stored).toEqual({ set, member: ana, link: invitation.link, earlierSecrets: [founded.link.secret] })
  expect(await after.open(text, { purpose: 'chat', author: ana })).toEqual({ ok: true, plain: 'for me' })
})

it('does not remember what was written for the anonymous pulse', async () => {
  const sealing = browserOf(ana, founded)
  await sealing.takeKeys(keys)
  const text = await sealing.seal('pulse', '{"safety":7}', { scope: monday })
  expect(sealing.texts.peek(text, { purpose: 'pulse', author: ana })).toBeUndefined()
  const ring = await openKeyring(crypto, { set, member: ana, secret: founded.link.secret }, keys)
  expect(await open(crypto, ring, text, { purpose: 'pulse' })).toEqual({ ok: true, plain: '{"safety":7}' })
})

it('keeps the secrets of a person’s earlier links, never another person’s', () => {
  const held: HeldLink = { set, member: ana, link: { token: 't', secret: 'b' }, earlierSecrets: ['a'] }
  expect(earlierSecrets(held, { member: ana, link: { token: 't', secret: 'c' } })).toEqual(['b', 'a'])
  expect(earlierSecrets(held, { member: ana, link: { token: 't', secret: 'b' } })).toEqual(['a'])
  expect(earlierSecrets(held, { member: ben, link: { token: 't', secret: 'c' } })).toEqual([])
  expect(earlierSecrets(undefined, { member: ana, link: { token: 't', secret: 'c' } })).toEqual([])
})
