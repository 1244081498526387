import { createLinkSecret, type SetId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { createDrafts } from './drafts.ts'
import { memoryStorage } from './memoryStorage.ts'

const set = 'set-1' as SetId
const { secret } = await createLinkSecret(crypto)
const draftsIn = (storage: Storage, of = secret) => createDrafts(crypto, storage, set, of)

it('gives a draft back after a reload, and keeps it unreadable in the browser', async () => {
  const storage = memoryStorage()
  await draftsIn(storage).write('question:r1', 'What if 👩‍👩‍👧 … \u202e')
  expect(await draftsIn(storage).read('question:r1')).toBe('What if 👩‍👩‍👧 … \u202e')
  expect(await draftsIn(storage).read('question:r2')).toBe('')
  expect(JSON.stringify(Object.keys(storage).map((name) => storage.getItem(name)))).not.toContain('What if')
})

it('keeps the newest of what is typed quickly', async () => {
  const storage = memoryStorage()
  const drafts = draftsIn(storage)
  let done = Promise.resolve()
  for (const text of ['W', 'Wh', 'Wha', 'What']) done = drafts.write('chat', text)
  expect(await drafts.read('chat')).toBe('What')
  await done
  expect(await draftsIn(storage).read('chat')).toBe('What')
  const typing = drafts.write('chat', 'What now')
  void drafts.write('chat', '')
  await typing
  expect(Object.keys(storage)).toEqual([])
})

it('does not open with another link, in another place, or altered', async () => {
  const storage = memoryStorage()
  await draftsIn(storage).write('chat', 'mine')
  const other = await createLinkSecret(crypto)
  expect(await draftsIn(storage, other.secret).read('chat')).toBe('')
  const [name = ''] = Object.keys(storage)
  storage.setItem(name.replace('chat', 'bid'), storage.getItem(name)!)
  expect(await draftsIn(storage).read('bid')).toBe('')
  storage.setItem(name, 'junk')
  expect(await draftsIn(storage).read('chat')).toBe('')
})

it('opens what was written before the link was renewed, and writes with the new one', async () => {
  const storage = memoryStorage()
  await draftsIn(storage).write('chat', 'half a sentence')
  const { secret: renewed } = await createLinkSecret(crypto)
  const { secret: older } = await createLinkSecret(crypto)
  const after = createDrafts(crypto, storage, set, renewed, [older, secret])
  expect(await after.read('chat')).toBe('half a sentence')
  await after.write('chat', 'half a sentence, and the rest')
  expect(await draftsIn(storage).read('chat')).toBe('')
  expect(await createDrafts(crypto, storage, set, renewed).read('chat')).toBe('half a sentence, and the rest')
})

it('goes on when the browser is full, and clears one set only', async () => {
  const full = draftsIn(memoryStorage(10))
  await full.write('chat', 'more than fits')
  expect(await full.read('chat')).toBe('')
  const storage = memoryStorage()
  const other = createDrafts(crypto, storage, 'set-2' as SetId, secret)
  await other.write('chat', 'stays')
  const drafts = draftsIn(storage)
  await drafts.write('chat', 'goes')
  drafts.clear()
  expect([await drafts.read('chat'), await other.read('chat')]).toEqual(['', 'stays'])
})
