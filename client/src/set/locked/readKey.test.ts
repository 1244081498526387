import { createLinkSecret, formatFragment, formatRecoveryCode } from '@setroom/shared'
import { expect, it } from 'vitest'
import { readKey } from './readKey.ts'

const link = createLinkSecret(crypto)

it.each([
  ['a whole link', `https://example.org/join#${formatFragment(link)}\n`],
  ['its end', formatFragment(link)],
  ['a recovery code', formatRecoveryCode(link)],
  ['a recovery code as people type it', formatRecoveryCode(link).toLowerCase().replaceAll(/[ -]/g, '')],
])('reads %s', (_, text) => {
  expect(readKey(text)).toEqual({ ok: true, link })
})

it('says which group has a typo', () => {
  const code = formatRecoveryCode(link)
  const wrong = code[0] === '0' ? '1' : '0'
  expect(readKey(wrong + code.slice(1))).toEqual({ ok: false, reason: 'typo', groups: [1] })
})

it('tells a broken link from a short code', () => {
  expect(readKey(`https://example.org/join#${formatFragment(link).slice(0, -3)}`)).toEqual({
    ok: false,
    reason: 'link',
  })
  expect(readKey('ABCDE-FGH')).toMatchObject({ ok: false, reason: 'length', characters: 8 })
})
