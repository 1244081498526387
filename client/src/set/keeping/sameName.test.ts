import { expect, it } from 'vitest'
import { sameName } from './sameName.ts'

it.each([
  ['  tuesday   SET ', 'Tuesday set', true],
  ['Cafe\u0301', 'Café', true],
  ['קבוצה', 'קבוצה', true],
  ['Tuesday', 'Tuesday set', false],
  ['Cafe', 'Café', false],
  ['', 'Tuesday set', false],
])('%s for %s: %s', (typed, name, same) => expect(sameName(typed, name)).toBe(same))
