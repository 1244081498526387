import { expect, it } from 'vitest'
import { readConsent, writeConsent } from './consentWords.ts'

it('what was sealed reads as it was written, without blanks around it', () => {
  const words = { name: ' Olga Ölberg ', why: ' learns to facilitate ' }
  expect(readConsent(writeConsent(words))).toEqual({ name: 'Olga Ölberg', why: 'learns to facilitate' })
  expect(readConsent(writeConsent({ name: 'Olga', why: '  ' }))).toEqual({ name: 'Olga', why: '' })
})

it('opened text is hostile: what does not fit is not said', () => {
  for (const plain of ['', '{', '[1]', 'null', '"Olga"'])
    expect(readConsent(plain)).toEqual({ name: '', why: '' })
  expect(readConsent('{"name":["x"],"why":"y"}')).toEqual({ name: '', why: 'y' })
})
