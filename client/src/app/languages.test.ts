import { expect, it } from 'vitest'
import { firstLanguage, pickLanguage } from './languages.ts'

it.each([
  [[null, 'de-AT', 'en'], 'de'],
  [['fr', 'de'], 'fr'],
  [[null, 'pt-BR', 'es-419'], 'es'],
  [['xx', 'nl'], 'en'],
  [['EN-gb', 'de'], 'en'],
  [['toString', 'constructor'], 'en'],
  [[], 'en'],
])('%j → %s', (wished, language) => {
  expect(pickLanguage(wished)).toBe(language)
})

it('knows when a browser wishes for none of ours', () => {
  expect(firstLanguage([null, 'nl', 'pt'])).toBeUndefined()
  expect(firstLanguage(['nl', 'es-MX'])).toBe('es')
})
