import { expect, it } from 'vitest'
import { mailAddressIn } from './mailAddress.ts'

it('finds the address among the words, and none where there is none', () => {
  expect(mailAddressIn('Mira Okafor, mira@example.org')).toBe('mira@example.org')
  expect(mailAddressIn('Mira <mira.o@mail.example.org>, or the office')).toBe('mira.o@mail.example.org')
  expect(mailAddressIn('Mira, extension 12, never @ home')).toBeUndefined()
})

it('keeps what an address could smuggle into a mail out of it', () => {
  expect(mailAddressIn('a?bcc=b@example.org')).toBe('a%3Fbcc%3Db@example.org')
})
