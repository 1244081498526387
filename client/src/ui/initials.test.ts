import { expect, it } from 'vitest'
import { initials } from './initials.ts'

it.each([
  ['Mara', 'M'],
  ['Jonas Weber', 'JW'],
  ['Ana María de la Cruz', 'AC'],
  ['  émile  zola ', 'ÉZ'],
  ['ßen', 'S'],
  ['(Kim) [they]', 'KT'],
  ['ליאור כהן', 'לכ'],
  ['محمد علي', 'م'],
  ['王小明', '王'],
  ['👩🏽‍🌾 Rosa', '👩🏽‍🌾'],
  ['नमन शर्मा', 'न'],
  ['   ', '?'],
  ['…', '?'],
])('%s → %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
