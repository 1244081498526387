import { expect, it } from 'vitest'
import { emptyForming, formingFrom, setsOf } from './formingDraft.ts'

it('takes a stored draft back as it was', () => {
  const settled = { sets: [{ members: [0] }], settled: true }
  const draft = { ...emptyForming, text: 'Ana', size: 4, columns: { 0: null }, ...settled }
  expect(formingFrom(JSON.stringify(draft))).toEqual(draft)
})

it('takes the list out of a damaged draft, and nothing that could stop the page', () => {
  for (const damaged of [
    { text: 'Ana', columns: null, size: 'six', seed: null, sets: [null] },
    { text: 'Ana', columns: 3, size: 0, neededMinutes: -1, sets: [{ members: 'all' }] },
    { text: 'Ana', sets: [{ members: [0], facilitator: 'Kim' }] },
  ])
    expect(formingFrom(JSON.stringify(damaged))).toEqual({ ...emptyForming, text: 'Ana' })
  for (const none of [null, 'null', '3', '{', '{"text":1}']) expect(formingFrom(none)).toBeUndefined()
})

it('keeps sets only of the very people on the list', () => {
  const people = [{ facilitates: false }, { facilitates: false }, { facilitates: true }]
  const sets = [{ members: [0, 1], facilitator: 2 }]
  expect(setsOf(sets, people)).toBe(sets)
  expect(setsOf(null, people)).toBeNull()
  for (const wrong of [
    [{ members: [0], facilitator: 2 }],
    [{ members: [0, 0], facilitator: 2 }],
    [{ members: [0, 7], facilitator: 2 }],
    [{ members: [0, 1, 2], facilitator: undefined }],
    [{ members: [0, 1], facilitator: 0 }],
  ])
    expect(setsOf(wrong, people)).toBeNull()
})
