import { expect, it } from 'vitest'
import { isSingle } from './useKeyShortcuts.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false }
const altGr = { ...none, ctrlKey: true, altKey: true }
const option = { ...none, altKey: true }

it('takes a key by itself, and a bracket by AltGr or Option, which some keyboards need for it', () => {
  for (const key of ['n', '[', ']']) expect(isSingle({ key, ...none })).toBe(true)
  for (const key of ['[', ']']) {
    expect(isSingle({ key, ...altGr })).toBe(true)
    expect(isSingle({ key, ...option })).toBe(true)
  }
})

it('leaves the keys of the browser and of other tools alone', () => {
  for (const more of [altGr, option]) expect(isSingle({ key: 'n', ...more })).toBe(false)
  for (const key of ['n', '[', ']']) {
    expect(isSingle({ key, ...none, ctrlKey: true })).toBe(false)
    expect(isSingle({ key, ...none, metaKey: true })).toBe(false)
    expect(isSingle({ key, ...altGr, metaKey: true })).toBe(false)
  }
})
