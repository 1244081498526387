import { expect, test } from 'vitest'
import { comesInHushed } from './microphoneMemory.ts'

const first = { before: undefined, running: false, mutedAt: undefined }

test('before the session nobody is hushed; who comes late, or was muted at another device, comes in quietly', () => {
  expect(comesInHushed(first)).toBe(false)
  expect(comesInHushed({ ...first, running: true })).toBe(true)
  expect(comesInHushed({ ...first, mutedAt: 5 })).toBe(true)
})

test('a reload is no coming late, and opens nothing that lateness or silence had closed', () => {
  const reload = { ...first, running: true }
  expect(comesInHushed({ ...reload, before: { hushed: false } })).toBe(false)
  expect(comesInHushed({ ...reload, before: { hushed: true } })).toBe(true)
})

test('muted by whoever holds the controls it stays closed over a reload, until its person has opened it', () => {
  const reload = { ...first, running: true, mutedAt: 5 }
  expect(comesInHushed({ ...reload, before: { hushed: true, mutedAt: 5 } })).toBe(true)
  expect(comesInHushed({ ...reload, before: { hushed: false, mutedAt: 5 } })).toBe(false)
  // muted, or muted again, while the page was away
  expect(comesInHushed({ ...reload, before: { hushed: false } })).toBe(true)
  expect(comesInHushed({ ...reload, mutedAt: 9, before: { hushed: false, mutedAt: 5 } })).toBe(true)
})
