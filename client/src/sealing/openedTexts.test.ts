import type { Opened, Place, Sealed, TextId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { createOpenedTexts } from './openedTexts.ts'

const id = 't1' as TextId
const text: Sealed = { v: 1, id, epoch: 1, scope: 'set', iv: 'iv', ct: 'ct' }
const place: Place = { purpose: 'chat' }
const open: Opened = { ok: true, plain: 'hello' }

it('opens each text once, however often it is asked, and gives the same object', async () => {
  let opened = 0
  const texts = createOpenedTexts(async () => {
    opened++
    return { ...open }
  })
  expect(texts.peek(text, place)).toBeUndefined()
  const [one, other] = await Promise.all([texts.open(text, place), texts.open({ ...text }, place)])
  expect(one).toBe(other)
  expect(texts.peek(text, place)).toBe(one)
  expect(await texts.open(text, place)).toBe(one)
  expect(opened).toBe(1)
})

it('opens anew in another place, and does not take another’s bytes for known', async () => {
  const asked: string[] = []
  const texts = createOpenedTexts(async (_, { purpose }) => {
    asked.push(purpose)
    return open
  })
  await texts.open(text, place)
  await texts.open(text, { purpose: 'question' })
  await texts.open({ ...text, iv: 'other' }, place)
  expect(asked).toEqual(['chat', 'question', 'chat'])
})

it('tells whoever waits, and nobody else', async () => {
  const texts = createOpenedTexts(async () => open)
  const told: string[] = []
  const end = texts.subscribe(id, () => told.push('t1'))
  texts.subscribe('t2' as TextId, () => told.push('t2'))
  await texts.open(text, place)
  expect(told).toEqual(['t1'])
  end()
  texts.remember({ ...text, iv: 'b' }, place, 'x')
  expect(told).toEqual(['t1'])
})

it('tries what was locked again when keys come, also while it is being opened', async () => {
  let key = false
  let finish: (() => void) | undefined
  const texts = createOpenedTexts(async () => {
    const had = key
    if (finish === undefined) await new Promise<void>((resolve) => (finish = resolve))
    return had ? open : { ok: false, reason: 'no-key' }
  })
  const opening = texts.open(text, place)
  key = true
  texts.keysChanged()
  finish?.()
  expect(await opening).toEqual(open)

  key = false
  const other = { ...text, id: 't2' as TextId }
  expect(await texts.open(other, place)).toEqual({ ok: false, reason: 'no-key' })
  let told = 0
  texts.subscribe(other.id, () => told++)
  key = true
  texts.keysChanged()
  expect(told).toBe(1)
  expect(texts.peek(other, place)).toBeUndefined()
  expect(texts.peek(text, place)).toEqual(open)
  expect(await texts.open(other, place)).toEqual(open)
})

it('forgets a text that was purged', async () => {
  const texts = createOpenedTexts(async () => open)
  await texts.open(text, place)
  expect(await texts.open({ id, gone: true }, place)).toEqual({ ok: false, reason: 'gone' })
  expect(texts.peek(text, place)).toBeUndefined()
})
