import type { MemberId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { askedAtAll, tooFew } from './tooFew.ts'

const [ana, ben, cem] = ['ana', 'ben', 'cem'] as MemberId[] as [MemberId, MemberId, MemberId]

it('[P1] two and a facilitator meet without a pulse, three have one, whoever is reconnecting', () => {
  expect(tooFew([ana, ben], { answered: [] })).toBe(true)
  expect(tooFew([ana, ben, cem], { answered: [] })).toBe(false)
})

it('[P1] who answered and took the controls since stays counted', () => {
  expect(askedAtAll([ana, ben], { answered: [ana, cem] })).toBe(3)
  expect(tooFew([ana, ben], { answered: [cem] })).toBe(false)
})
