import type { MemberId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { inTurnFirst } from './takesTurns.ts'

type Turns = Parameters<typeof inTurnFirst>[0]
const fay = 'fay' as MemberId
const once = { times: 1, lastAt: 5 }
const aSet = (more: object = {}) =>
  ({ facilitator: fay, presented: { ana: once }, settings: {}, ...more }) as unknown as Turns
const order = ['fay', 'ben', 'ana'].map((member) => ({ member: member as MemberId }))
const said = (set: Turns) => inTurnFirst(set, order).map(({ member }) => member)

it('[U1] puts a facilitator who never presents last, not first for having presented least', () => {
  expect(said(aSet())).toEqual(['ben', 'ana', 'fay'])
})

it('[U1] keeps the place of one who presents: where all take turns, or who has done it before', () => {
  expect(said(aSet({ settings: { turnsFacilitating: true } }))).toEqual(['fay', 'ben', 'ana'])
  expect(said(aSet({ presented: { fay: once, ana: once } }))).toEqual(['fay', 'ben', 'ana'])
})
