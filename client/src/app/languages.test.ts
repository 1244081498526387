import { expect, it } from 'vitest'
import { pickLanguage } from './languages.ts'

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
