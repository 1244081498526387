import { questionLabels } from './label.ts'
import { countThrough, type Decide, stepThrough, unpacker } from './packing.ts'

/**
 * A trained model as it is kept in a file. `rows` are packed (`packing.ts`): of each feature how far its hash is from
 * the one before, then a weight a label (without `open`, the measure of all).
 */
export type PackedModel = {
  /** Changes with the corpus and with whatever else it was trained from. */
  made: string
  /** The words that carry grammar, with spaces between. */
  common: string
  /** What the first step of a weight weighs. */
  step: number
  /** Added to each label's score, in the order of the labels. */
  lean: readonly number[]
  /** How many features it knows. */
  size: number
  rows: string
}

/**
 * What so many steps up or down weigh, in the least one: small weights are many, and large ones need not be told as
 * finely. More steps would take the room of more features.
 */
const stepWeights = [0, 1, 2.5, 4.5, 7, 10, 14] as const
export const MOST_STEPS = stepWeights.length - 1

/** What a number of steps weighs, in the least one. */
export function weightOf(steps: number): number {
  return Math.sign(steps) * (stepWeights[Math.abs(steps)] ?? 0)
}

/**
 * Of so many bits a hash is. Features that share one are learnt as one, and what was never seen is taken for a known
 * one now and then: that costs nothing that could be measured, and a shorter hash leaves room for more features.
 */
const HASH_BITS = 20

/** The labels that have weights of their own. */
export const weighed = questionLabels.filter((label) => label !== 'open')

/** A model ready to be asked. */
export type Model = {
  common: ReadonlySet<string>
  /** How many features it knows. */
  size: number
  /** The row of a feature, by its hash; -1 where it is not known. */
  rowOf(hash: number): number
  /** Rows of one weight a label, in the order of the labels. */
  weights: Float32Array
  lean: readonly number[]
}

/** FNV-1a over UTF-16 units, folded to as many bits as a hash has. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return ((hash >>> HASH_BITS) ^ hash) & (2 ** HASH_BITS - 1)
}

/** A feature as it is packed: how far its hash is from the one before, and a step a label that has weights. */
export type Row = { gap: number; steps: readonly number[] }

/** Goes through one row, to read it or to pack it as it `is`: steps are told by what stands before them in the row. */
export function rowThrough(decide: Decide, is?: Row): Row {
  const gap = countThrough(decide, 0, is?.gap)
  const steps: number[] = []
  let [sum, far] = [0, 0]
  for (const [column] of weighed.entries()) {
    // How large the steps of the row were so far, and which way they went.
    const size = Math.min(5, Math.round((2 * far) / (column || 1)))
    const way = Math.max(-2, Math.min(2, Math.round(sum / (column || 1)))) + 2
    const step = stepThrough(
      decide,
      1_024 + 16 * (30 * column + 5 * size + way),
      MOST_STEPS,
      is?.steps[column],
    )
    steps.push(step)
    sum += step
    far += Math.abs(step)
  }
  return { gap, steps }
}

/** Unpacks a model; takes a few milliseconds, once. */
export function unpack(packed: PackedModel): Model {
  const { size, step } = packed
  const decide = unpacker(packed.rows)
  const labels = questionLabels.length
  const columns = weighed.map((label) => questionLabels.indexOf(label))
  const hashes = new Int32Array(size)
  const weights = new Float32Array(size * labels)
  let hash = -1
  for (let row = 0; row < size; row += 1) {
    const { gap, steps } = rowThrough(decide)
    hash += gap
    hashes[row] = hash
    for (const [i, column] of columns.entries())
      weights[row * labels + column] = weightOf(steps[i] ?? 0) * step
  }
  return {
    common: new Set(packed.common.split(' ')),
    size,
    rowOf: tableOf(hashes),
    weights,
    lean: packed.lean,
  }
}

/** Finds a hash among others, for a draft asks some thousand times. */
function tableOf(hashes: Int32Array): (hash: number) => number {
  const rows = new Int16Array(2 ** HASH_BITS).fill(-1)
  for (const [row, hash] of hashes.entries()) rows[hash] = row
  return (hash) => rows[hash] ?? -1
}
