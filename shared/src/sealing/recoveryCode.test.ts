import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toBase64url } from './base64url.ts'
import { formatRecoveryCode, parseRecoveryCode } from './recoveryCode.ts'

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url)
const links = fc.record({ token: bytes32, secret: bytes32 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

it('gives back any link, however it is typed', () => {
  fc.assert(
    fc.property(links, (link) => {
      const code = formatRecoveryCode(link)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5} ?){13}$/)
      const sloppy = code
        .toLowerCase()
        .replaceAll('0', 'o')
        .replaceAll('1', 'l')
        .replaceAll('-', ' – ')
        .replaceAll(' ', '\n')
      for (const typed of [code, sloppy]) expect(parseRecoveryCode(typed)).toEqual({ ok: true, link })
    }),
  )
})

it('finds every single typo and says in which group', () => {
  fc.assert(
    fc.property(links, fc.nat(129), fc.integer({ min: 1, max: 31 }), (link, at, shift) => {
      const plain = [...formatRecoveryCode(link).replace(/[ -]/g, '')]
      plain[at] = alphabet[(alphabet.indexOf(plain[at]!) + shift) % 32]!
      expect(parseRecoveryCode(plain.join(''))).toEqual({
        ok: false,
        reason: 'typo',
        groups: [Math.floor(at / 10) + 1],
      })
    }),
  )
})

it('finds two groups in each other’s place, and two characters', () => {
  fc.assert(
    fc.property(links, fc.nat(11), fc.nat(6), (link, group, at) => {
      const code = formatRecoveryCode(link)
      const groups = code.split(' ')
      ;[groups[group], groups[group + 1]] = [groups[group + 1]!, groups[group]!]
      expect(parseRecoveryCode(groups.join(' '))).toMatchObject({
        reason: 'typo',
        groups: [group + 1, group + 2],
      })

      const plain = [...code.replace(/[ -]/g, '')]
      const place = group * 10 + at
      fc.pre(plain[place] !== plain[place + 1])
      ;[plain[place], plain[place + 1]] = [plain[place + 1]!, plain[place]!]
      expect(parseRecoveryCode(plain.join(''))).toMatchObject({ reason: 'typo' })
    }),
  )
})

it('says how much is missing, and never throws', () => {
  expect(parseRecoveryCode('ABCDE FGH')).toEqual({
    ok: false,
    reason: 'length',
    characters: 8,
    expected: 130,
  })
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => !parseRecoveryCode(text).ok))
})
