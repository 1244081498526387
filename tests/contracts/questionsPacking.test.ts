import { unpacker, WHOLE } from '@setroom/shared/questions/training'
import { expect, it } from 'vitest'
import { boundsAmong, packed } from '../questions/pack.ts'
import { seeded } from '../questions/seeded.ts'

it('gives back what was packed, in little more room than its shares ask for', () => {
  const random = seeded(1)
  const common = Array.from({ length: 5_000 }, () => Math.floor(random() ** 4 * 23))
  const even = common.map(() => Math.floor(random() * WHOLE))
  const { bounds } = boundsAmong(common, 23)
  const text = packed(common.flatMap((symbol, i) => [{ symbol, bounds }, { symbol: even[i]! }]))
  const next = unpacker(text)
  const back = common.map(() => [next(bounds), next()])
  expect(back).toEqual(common.map((symbol, i) => [symbol, even[i]]))
  const bits = common.reduce((sum, one) => sum + 12 - Math.log2((bounds[one + 1]! - bounds[one]!) / WHOLE), 0)
  expect(text.length * 6).toBeLessThan(bits * 1.01 + 60)
})

it('packs a kind of which there is only one, and nothing at all', () => {
  const { bounds } = boundsAmong([3, 3, 3], 4)
  const next = unpacker(packed([3, 3, 3].map((symbol) => ({ symbol, bounds }))))
  expect([next(bounds), next(bounds), next(bounds)]).toEqual([3, 3, 3])
  expect(packed([])).toHaveLength(5)
})
