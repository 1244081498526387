import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLinkSecret, formatFragment, parseFragment, tokenHash } from './linkSecret.ts'
import { testCrypto } from './testSet.ts'

it('reads back the fragment it wrote, with or without #', () => {
  const link = createLinkSecret(testCrypto)
  expect(parseFragment(formatFragment(link))).toEqual(link)
  expect(parseFragment(`#${formatFragment(link)}`)).toEqual(link)
  expect(link.token).not.toBe(link.secret)
})

it('reads junk as nothing', () => {
  const link = createLinkSecret(testCrypto)
  const cut = formatFragment(link).slice(0, -1)
  for (const junk of [
    '',
    '#',
    '.',
    link.token,
    cut,
    `${formatFragment(link)}.x`,
    `${link.token}.${link.secret}=`,
  ])
    expect(parseFragment(junk)).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => parseFragment(text) === undefined))
})

it('hashes a token as SHA-256 of its text', async () => {
  expect(await tokenHash(testCrypto, 'abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
})
