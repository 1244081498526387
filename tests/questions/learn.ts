import { seeded } from './seeded.ts'

/** One draft for the learner: rows of its features, what one of them counts in it, how much of each class it is, and how much the draft counts. */
export type Lesson = { rows: Int32Array; value: number; target: Float64Array; weight: number }

export type Learning = {
  /** How often the lessons are gone through. */
  rounds: number
  /** How far one step goes at first. */
  step: number
  /** The share of features that are hidden at random, so that none is relied on alone. */
  hidden: number
  seed: number
}

/**
 * Multinomial logistic regression by AdaGrad. `trust` scales each feature. The weights that come back already contain
 * it: a row a feature, a column a class.
 */
export function learn(
  lessons: readonly Lesson[],
  trust: Float64Array,
  classes: number,
  { rounds, step, hidden, seed }: Learning,
): Float64Array {
  const random = seeded(seed)
  const weights = new Float64Array(trust.length * classes)
  const squares = new Float64Array(trust.length * classes).fill(1e-3)
  const order = lessons.map((_, i) => i)
  const scores = new Float64Array(classes)
  const shown = new Int32Array(Math.max(1, ...lessons.map(({ rows }) => rows.length)))
  const sum = new Float64Array(weights.length)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const i of order) {
      const { rows, value, target, weight } = lessons[i]!
      let count = 0
      for (let k = 0; k < rows.length; k += 1) if (random() >= hidden) shown[count++] = rows[k]!
      scores.fill(0)
      for (let k = 0; k < count; k += 1) {
        const by = value * trust[shown[k]!]!
        const at = shown[k]! * classes
        for (let c = 0; c < classes; c += 1) scores[c]! += weights[at + c]! * by
      }
      softmax(scores)
      for (let c = 0; c < classes; c += 1) scores[c] = (scores[c]! - target[c]!) * weight * value
      for (let k = 0; k < count; k += 1) {
        const believed = trust[shown[k]!]!
        const at = shown[k]! * classes
        for (let c = 0; c < classes; c += 1) {
          const slope = scores[c]! * believed
          squares[at + c]! += slope * slope
          weights[at + c]! -= (step * slope) / Math.sqrt(squares[at + c]!)
        }
      }
    }
    // The mean of the later rounds errs less than the last.
    if (round >= rounds / 2) for (let at = 0; at < sum.length; at += 1) sum[at]! += weights[at]!
  }
  for (let at = 0; at < sum.length; at += 1)
    sum[at]! *= trust[Math.floor(at / classes)]! / Math.ceil(rounds / 2)
  return sum
}

/** Turns scores into shares of one, in place. */
function softmax(scores: Float64Array): void {
  let top = scores[0]!
  for (let c = 1; c < scores.length; c += 1) if (scores[c]! > top) top = scores[c]!
  let sum = 0
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = Math.exp(scores[c]! - top)
    sum += scores[c]!
  }
  for (let c = 0; c < scores.length; c += 1) scores[c]! /= sum
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}
