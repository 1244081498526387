import { questionLabels } from './label.ts'
import { boundsOf, unpacker, WHOLE } from './packing.ts'

/**
 * A trained model as it is kept in a file. `rows` are packed (`packing.ts`): of each feature how far its hash is from
 * the one before, in steps of `WHOLE` and what is left, then a weight a label (without `open`, the measure of all).
 */
export type PackedModel = {
  /** Changes with the corpus and with whatever else it was trained from. */
  made: string
  /** The words that carry grammar, with spaces between. */
  common: string
  /** What one step of a weight weighs. */
  step: number
  /** Added to each label's score, in the order of the labels. */
  lean: readonly number[]
  /** How many features it knows. */
  size: number
  /** How common each distance and each weight is. */
  gaps: readonly number[]
  steps: readonly number[]
  rows: string
}

/** The step that weighs nothing: as many lie below it as above. Finer ones would take the room of more features. */
export const MIDDLE = 11
const HASH_BITS = 26

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

/** FNV-1a over UTF-16 units, folded to 26 bits. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return ((hash >>> HASH_BITS) ^ hash) & (2 ** HASH_BITS - 1)
}

/** Unpacks a model; takes a few milliseconds, once. */
export function unpack(packed: PackedModel): Model {
  const { size, step } = packed
  const next = unpacker(packed.rows)
  const [gaps, steps] = [boundsOf(packed.gaps), boundsOf(packed.steps)]
  const labels = questionLabels.length
  const columns = weighed.map((label) => questionLabels.indexOf(label))
  const hashes = new Int32Array(size)
  const weights = new Float32Array(size * labels)
  let hash = 0
  for (let row = 0; row < size; row += 1) {
    hash += next(gaps) * WHOLE
    hash += next()
    hashes[row] = hash
    for (const column of columns) weights[row * labels + column] = (next(steps) - MIDDLE) * step
  }
  return {
    common: new Set(packed.common.split(' ')),
    size,
    rowOf: tableOf(hashes),
    weights,
    lean: packed.lean,
  }
}

/** Finds a hash among others: an open table, for a draft asks some thousand times. A hash that stands twice is its last. */
function tableOf(hashes: Int32Array): (hash: number) => number {
  // A power of two at least twice as large as what it holds, so that few places are taken.
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1
  const keys = new Int32Array(mask + 1).fill(-1)
  const rows = new Int32Array(mask + 1).fill(-1)
  for (const [row, hash] of hashes.entries()) {
    let at = hash & mask
    while (keys[at] !== -1 && keys[at] !== hash) at = (at + 1) & mask
    keys[at] = hash
    rows[at] = row
  }
  return (hash) => {
    let at = hash & mask
    for (;;) {
      const key = keys[at]
      if (key === hash) return rows[at] ?? -1
      if (key === -1) return -1
      at = (at + 1) & mask
    }
  }
}
