import { questionLabels } from '@setroom/shared'
import {
  MOST_STEPS,
  type PackedModel,
  rowThrough,
  weighed,
  weightOf,
} from '@setroom/shared/questions/training'
import { learn } from './learn.ts'
import { packed } from './pack.ts'
import type { Material } from './prepare.ts'

/** How it is learnt: features are chosen by some learners, then weighed by as many or more; the more, the less chance decides. */
export const learning = { first: 5, choosers: 8, rounds: 10, step: 0.04, hidden: 0.4 }

/** What a model learns; the rest of it is decided elsewhere. */
export type Learnt = Omit<PackedModel, 'made' | 'lean'>

/** Learns from those drafts that `may` be looked at (by their places in the corpus); the same drafts make the same model. */
export function learnLanguage(
  { common, drafts, trust, kept: most, learners }: Material,
  may = (_: number) => true,
): Learnt {
  const told = drafts.filter(({ parts }) => parts.every(may))
  const times = new Map<number, number>()
  for (const { hashes, plain } of told)
    if (plain) for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1)
  // The mean of several learners depends less on chance than any of them.
  const teach = (hashes: readonly number[], rounds: number, count: number) => {
    const rowOf = new Map(hashes.map((hash, row) => [hash, row]))
    const lessons = told.map(({ hashes: all, ...rest }) => ({
      ...rest,
      rows: Int32Array.from(all.flatMap((hash) => rowOf.get(hash) ?? [])),
    }))
    const trusted = Float64Array.from(hashes, (hash) => trust.get(hash) ?? 1)
    const learnt = Array.from({ length: count }, (_, i) =>
      learn(lessons, trusted, questionLabels.length, { ...learning, rounds, seed: i + 1 }),
    )
    return Float64Array.from(learnt[0]!, (_, at) => learnt.reduce((sum, own) => sum + own[at]!, 0) / count)
  }
  // What was seen once only says who wrote it.
  const candidates = [...times].filter(([, count]) => count > 1).map(([hash]) => hash)
  const first = teach(candidates, learning.first, learning.choosers)
  const kept = candidates
    .map((hash, row) => ({ hash, worth: spread(first, row) * Math.sqrt(times.get(hash) ?? 0) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b)
  return { common: [...common].join(' '), ...pack(kept, teach(kept, learning.rounds, learners)) }
}

/** How far apart a feature's weights are. */
function spread(weights: Float64Array, row: number): number {
  const own = weights.subarray(row * questionLabels.length, (row + 1) * questionLabels.length)
  return Math.max(...own) - Math.min(...own)
}

function pack(hashes: readonly number[], weights: Float64Array): Omit<Learnt, 'common'> {
  const labels = questionLabels.length
  const open = questionLabels.indexOf('open')
  // Only differences count: what speaks for "open" speaks against all others.
  const differences = hashes.map((_, row) =>
    weighed.map(
      (label) => weights[row * labels + questionLabels.indexOf(label)]! - weights[row * labels + open]!,
    ),
  )
  const sizes = differences
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b)
  const step = Number(((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / weightOf(MOST_STEPS)).toPrecision(4))
  const rows = differences.map((own, row) => ({
    gap: hashes[row]! - (hashes[row - 1] ?? -1),
    steps: own.map((value) => stepsTo(value / step)),
  }))
  return {
    step,
    size: hashes.length,
    rows: packed((decide) => {
      for (const row of rows) rowThrough(decide, row)
    }),
  }
}

/** The number of steps that weighs most nearly as much. */
function stepsTo(weight: number): number {
  let steps = 0
  while (steps < MOST_STEPS && Math.abs(weight) > (weightOf(steps) + weightOf(steps + 1)) / 2) steps += 1
  return Math.sign(weight) * steps
}
