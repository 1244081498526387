import { features } from './features.ts'
import type { Grammar } from './grammar.ts'
import { type QuestionLabel, questionLabels } from './label.ts'
import { hashOf, type Model } from './model.ts'
import type { Reading } from './reading.ts'

/** Scores of the labels in their order; the highest is the likeliest. */
export type Scores = readonly number[]

/** A feature that the model knows, and the words it was seen in. */
export type Seen = { row: number; sentence: number; from: number; to: number }

/** What one feature counts in a draft: long drafts are not surer than short ones. */
export function weightIn({ sentences }: Reading): number {
  return 3 / Math.sqrt(sentences.reduce((sum, { tokens }) => sum + tokens.length, 6))
}

/** Adds up what a model thinks of a draft's features. */
export function scoresOf(
  reading: Reading,
  grammar: Grammar,
  model: Model,
): { scores: Scores; seen: readonly Seen[] } {
  const known = new Uint8Array(model.size)
  const seen: Seen[] = []
  const labels = questionLabels.length
  const sums = new Array<number>(labels).fill(0)
  features(reading, grammar, model.common, (feature, sentence, from, to) => {
    const row = model.rowOf(hashOf(feature))
    if (row < 0 || known[row] === 1) return
    known[row] = 1
    for (let i = 0; i < labels; i += 1) sums[i] = (sums[i] ?? 0) + (model.weights[row * labels + i] ?? 0)
    if (sentence >= 0) seen.push({ row, sentence, from, to })
  })
  const weight = weightIn(reading)
  return { scores: sums.map((sum, i) => sum * weight + (model.lean[i] ?? 0)), seen }
}

/** The label to tell: leading and advice are weighed as one, then told apart. */
export function likeliest(scores: Scores): QuestionLabel {
  const of = (label: QuestionLabel) => Math.exp(scores[questionLabels.indexOf(label)] ?? 0)
  const urging = of('advice') >= of('leading') ? 'advice' : 'leading'
  let best: QuestionLabel = urging
  let most = of('advice') + of('leading')
  for (const label of ['statement', 'multiple', 'closed', 'open'] as const) {
    if (of(label) <= most) continue
    most = of(label)
    best = label
  }
  return best
}
