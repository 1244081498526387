import { expect, it } from 'vitest'
import { type PulseAnswer, pulseAnswerSchema, readPulse } from './pulse.ts'

const all = (...scores: number[]): PulseAnswer[] =>
  scores.map((one) => ({ safety: one, questions: one, fairness: one, usefulness: one }))
const line = (...scores: number[]) => {
  const reading = readPulse(all(...scores))
  return reading.kind === 'lines' ? reading.lines.safety : reading.kind
}

it('says nothing about fewer than three answers', () => {
  expect([line(), line(7), line(7, 1)]).toEqual(['nothing', 'nothing', 'nothing'])
})

it.each([
  [[7, 7, 7], 'atEase'],
  [[6, 6, 5], 'atEase'],
  [[7, 7, 4, 4], 'atEase'],
  [[6, 5, 5], 'mixed'],
  [[7, 7, 3], 'mixed'],
  [[7, 7, 7, 1], 'mixed'],
  // One unhappy voice among content ones does not stand out by itself.
  [[7, 7, 1], 'mixed'],
  [[4, 4, 4], 'mixed'],
  [[5, 5, 1], 'worthTalking'],
  [[4, 4, 4, 3], 'worthTalking'],
  [[1, 1, 1], 'worthTalking'],
])('gives one line and no number for three or four: %s is %s', (scores, said) => {
  expect(line(...scores)).toBe(said)
})

it('tells nothing of a few answers but the lines, and the same in any order', () => {
  const one = readPulse(all(7, 2, 5))
  expect(JSON.stringify(one)).not.toMatch(/\d/)
  expect(readPulse(all(5, 7, 2))).toEqual(one)
})

it('shows the spread of five or more', () => {
  const reading = readPulse(all(7, 6, 6, 3, 7, 2))
  expect(reading.kind === 'spread' && reading.spread.fairness).toEqual({
    counts: [0, 1, 1, 0, 0, 2, 2],
    lowest: 2,
    highest: 7,
    half: 6,
  })
})

it('never says more of lower answers than of higher ones', () => {
  const rank = { worthTalking: 0, mixed: 1, atEase: 2 }
  for (let a = 1; a < 7; a++)
    for (let b = 1; b <= 7; b++)
      for (let c = 1; c <= 7; c++) {
        const [before, after] = [line(a, b, c), line(a + 1, b, c)] as (keyof typeof rank)[]
        expect(rank[after!]).toBeGreaterThanOrEqual(rank[before!])
      }
})

it.each([{}, { safety: 8, questions: 1, fairness: 1, usefulness: 1 }, { safety: 1.5 }, 'x'])(
  'takes no other answer: %j',
  (given) => {
    expect(pulseAnswerSchema.safeParse(given).success).toBe(false)
  },
)
