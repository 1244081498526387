import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonicalJson.ts'

it('does not depend on the order in which names were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned as Json)).toBe(canonicalJson(value as Json))
    }),
  )
})

it('is JSON of the same value, and different values differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const text = canonicalJson(one as Json)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(one)))
      const same =
        JSON.stringify(JSON.parse(text)) === JSON.stringify(JSON.parse(canonicalJson(other as Json)))
      if (text === canonicalJson(other as Json)) expect(same).toBe(true)
    }),
  )
})

it('sorts names, leaves out what is undefined and refuses what JSON cannot say', () => {
  expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: 'é\ud800' })).toBe(
    '{"a":"é\\ud800","b":[1,{"d":null}]}',
  )
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError)
})
