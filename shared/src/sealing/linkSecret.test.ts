import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLinkSecret, formatFragment, linkOfSecret, parseFragment, tokenHash } from './linkSecret.ts'
import { testCrypto } from './testSet.ts'

it('reads back the fragment it wrote, with or without #', async () => {
  const link = await createLinkSecret(testCrypto)
  expect(parseFragment(formatFragment(link))).toEqual(link)
  expect(parseFragment(`#${formatFragment(link)}`)).toEqual(link)
  expect(link.token).not.toBe(link.secret)
})

it('reads junk as nothing', async () => {
  const link = await createLinkSecret(testCrypto)
  const cut = formatFragment(link).slice(0, -1)
  for (const junk of [
    '',
    '#',
    '.',
    link.token,
    link.secret,
    `${link.secret}.${link.token}`,
    cut,
    `${formatFragment(link)}.x`,
    `${link.token}.${link.secret}=`,
  ])
    expect(parseFragment(junk)).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => parseFragment(text) === undefined))
})

it('makes the token from the secret, so that the secret alone brings the link back', async () => {
  const link = await createLinkSecret(testCrypto)
  expect(await linkOfSecret(testCrypto, link.secret)).toEqual(link)
  const other = await createLinkSecret(testCrypto)
  expect(other.token).not.toBe(link.token)
  // What people wrote down has to open the same place in years: HKDF-SHA-256 of sixteen zeros for `token`.
  expect(await linkOfSecret(testCrypto, 'A'.repeat(22))).toEqual({
    token: 'A-ebvZGLunLVla3KROL5KOB-22Vsf-AEAf8VuwpNO8o',
    secret: 'A'.repeat(22),
  })
  await expect(linkOfSecret(testCrypto, 'A'.repeat(43))).rejects.toThrow(RangeError)
})

it('hashes a token as SHA-256 of its text', async () => {
  expect(await tokenHash(testCrypto, 'abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
})
