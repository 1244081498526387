import { expect, it } from 'vitest'
import type { Expectation } from '../session/floor.ts'
import { HINT_FROM_MS, saidMuch } from './saidMuch.ts'

const even: Expectation = { kind: 'even' }
const questions: Expectation = { kind: 'presenter', share: [0.45, 0.75] }
const seconds = (totals: Record<string, number>) =>
  Object.fromEntries(Object.entries(totals).map(([person, amount]) => [person, amount * 1_000]))

it('[A6] Only somebody clearly above their share has said much, and only once enough was said at all', () => {
  const people = { ana: 0, ben: 0, cem: 0 }
  expect(saidMuch(seconds({ ...people, ben: 100 }), even, null)).toEqual([])
  expect(saidMuch(seconds({ ...people, ben: HINT_FROM_MS / 1_000 }), even, null)).toEqual(['ben'])
  // Above the band of 17–56 %, though not clearly.
  expect(saidMuch(seconds({ ana: 60, ben: 185, cem: 60 }), even, null)).toEqual([])
  expect(saidMuch(seconds({ ana: 50, ben: 200, cem: 50 }), even, null)).toEqual(['ben'])
  expect(saidMuch(seconds({ ana: 300, ben: 300, cem: 0 }), even, null)).toEqual([])
  expect(saidMuch(seconds({ ...people, ben: 900 }), { kind: 'none' }, null)).toEqual([])
})

it('[A6] [A11] Whoever leads and is silent makes nobody else’s share smaller, and is told like anybody else', () => {
  const said = seconds({ ana: 110, ben: 190, fay: 0 })
  expect(saidMuch(seconds({ ana: 100, ben: 220, cem: 40, fay: 0 }), even, null)).toEqual(['ben'])
  expect(saidMuch(seconds({ ana: 100, ben: 220, cem: 40, fay: 0 }), even, null, ['fay'])).toEqual([])
  expect(saidMuch(said, even, null, ['fay'])).toEqual([])
  expect(saidMuch({ ...said, fay: 900_000 }, even, null, ['fay'])).toEqual(['fay'])
})

it('[A6] The presenter is told nothing in their round; an asker who takes it over is', () => {
  expect(saidMuch(seconds({ ana: 290, ben: 5, cem: 5 }), questions, 'ana')).toEqual([])
  expect(saidMuch(seconds({ ana: 100, ben: 150, cem: 10 }), questions, 'ana')).toEqual(['ben'])
})

it('[A6] Who takes the asking from the other askers is told, however much the presenter answers', () => {
  expect(saidMuch(seconds({ ana: 670, ben: 320, cem: 5, dee: 5 }), questions, 'ana')).toEqual(['ben'])
  expect(saidMuch(seconds({ ana: 800, ben: 190, cem: 5, dee: 5 }), questions, 'ana')).toEqual(['ben'])
  // One long question is not all the asking: it waits until the askers have said two minutes.
  expect(saidMuch(seconds({ ana: 400, ben: 119, cem: 0, dee: 0 }), questions, 'ana')).toEqual([])
  expect(saidMuch(seconds({ ana: 400, ben: 120, cem: 0, dee: 0 }), questions, 'ana')).toEqual(['ben'])
})
