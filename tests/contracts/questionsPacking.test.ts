import { MOST_STEPS, rowThrough, shares, unpacker, WHOLE } from '@setroom/shared/questions/training'
import { expect, it } from 'vitest'
import { packed } from '../questions/pack.ts'
import { seeded } from '../questions/seeded.ts'

it('gives back the rows that were packed', () => {
  const random = seeded(1)
  const rows = Array.from({ length: 3_000 }, () => ({
    gap: 1 + Math.floor(random() ** 8 * 5_000),
    steps: Array.from({ length: 5 }, () => Math.floor(random() ** 2 * (2 * MOST_STEPS + 1)) - MOST_STEPS),
  }))
  const decide = unpacker(
    packed((tell) => {
      for (const row of rows) rowThrough(tell, row)
    }),
  )
  expect(rows.map(() => rowThrough(decide))).toEqual(rows)
})

it('takes little more room than what is common asks for', () => {
  const random = seeded(2)
  const answers = Array.from({ length: 20_000 }, () => random() < 0.05)
  const text = packed((tell) => {
    for (const is of answers) tell(7, is)
  })
  const yes = answers.filter(Boolean).length / answers.length
  const bits = -answers.length * (yes * Math.log2(yes) + (1 - yes) * Math.log2(1 - yes))
  expect(text.length * 6).toBeLessThan(bits * 1.02 + 60)
  const decide = unpacker(text)
  expect(answers.map(() => decide(7, false))).toEqual(answers)
})

it('packs an answer that never changes, and nothing at all', () => {
  const decide = unpacker(
    packed((tell) => {
      for (let i = 0; i < 5_000; i += 1) tell(0, true)
    }),
  )
  for (let i = 0; i < 5_000; i += 1) expect(decide(0, false)).toBe(true)
  expect(packed(() => {})).toHaveLength(5)
})

it('never takes an answer for certain', () => {
  const { of, learn } = shares()
  for (let i = 0; i < 100_000; i += 1) learn(0, true)
  expect(of(0)).toBeLessThan(WHOLE)
})
