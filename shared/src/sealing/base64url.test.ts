import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'

it('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes))
    }),
  )
})

it('writes as RFC 4648 says', () => {
  expect(toBase64url(Uint8Array.from([0xfb, 0xff, 0xfe]))).toBe('-__-')
  expect(toBase64url(Uint8Array.from([0x66]))).toBe('Zg')
})

it('reads nothing that it would not write', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text)
      expect(bytes === undefined || toBase64url(bytes) === text).toBe(true)
    }),
  )
  for (const junk of ['A', 'Zh', 'Zg==', '+/+/', 'Zg\n', 'ée', '💙'])
    expect(fromBase64url(junk)).toBeUndefined()
})
