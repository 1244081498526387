import type { PulseAnswer } from '@setroom/shared'
import { expect, it } from 'vitest'
import { middleOf, readMiddle } from './middleAnswers.ts'

const answers = (...scores: number[]): PulseAnswer[] =>
  scores.map((one) => ({ safety: one, questions: 8 - one, fairness: 4, usefulness: 7 }))

it('[TR3] keeps what at least half reach, and nothing of fewer than five answers', () => {
  expect(middleOf(answers(7, 6, 6, 5, 1))).toEqual({ safety: 6, questions: 2, fairness: 4, usefulness: 7 })
  expect(middleOf(answers(7, 6, 6, 5))).toBeUndefined()
})

it('[TR3] does not move with one answer at the edge', () => {
  expect(middleOf(answers(7, 6, 6, 5, 1))?.safety).toBe(middleOf(answers(7, 6, 6, 5, 4))?.safety)
})

it('reads what it was, and nothing that a pulse cannot give', () => {
  const middle = { safety: 6, questions: 2, fairness: 4, usefulness: 7 }
  expect(readMiddle(JSON.stringify(middle))).toEqual(middle)
  expect(readMiddle(JSON.stringify({ ...middle, safety: 70 }))).toBeUndefined()
  expect(readMiddle('6')).toBeUndefined()
})
