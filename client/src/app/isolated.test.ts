import { expect, it } from 'vitest'
import { isolated } from './isolated.ts'

it('sets a name from right to left apart, and leaves every other as it is', () => {
  expect(isolated('نور')).toBe('\u2068نور\u2069')
  expect(isolated('נועה Levi')).toBe('\u2068נועה Levi\u2069')
  expect(isolated('Łukasz Æ. 大介')).toBe('Łukasz Æ. 大介')
})
