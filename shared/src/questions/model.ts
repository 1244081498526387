import { questionLabels } from './label.ts'

/**
 * A trained model as it is kept in a file. `hashes` are the differences of the features' sorted hashes, three digits
 * each; `weights` one digit a feature and label (without `open`, which is the measure of all); both column by column.
 */
export type PackedModel = {
  /** Changes with the corpus and with whatever else it was trained from. */
  made: string
  /** The words that carry grammar, with spaces between. */
  common: string
  /** What one step of a digit weighs. */
  step: number
  /** Added to each label's score, in the order of the labels. */
  lean: readonly number[]
  hashes: string
  weights: string
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The digit that weighs nothing. */
export const MIDDLE = 31
const HASH_BITS = 26
const DIGITS_A_HASH = 3

/** The labels that have weights of their own. */
export const weighed = questionLabels.filter((label) => label !== 'open')

/** A model ready to be asked. */
export type Model = {
  common: ReadonlySet<string>
  /** The row of a feature, by its hash. */
  rows: ReadonlyMap<number, number>
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
  const value = new Map([...digits].map((digit, i) => [digit, i]))
  const at = (text: string, i: number) => value.get(text.charAt(i)) ?? 0
  const size = packed.hashes.length / DIGITS_A_HASH
  const rows = new Map<number, number>()
  let hash = 0
  for (let row = 0; row < size; row += 1) {
    let difference = 0
    for (let digit = 0; digit < DIGITS_A_HASH; digit += 1)
      difference = difference * digits.length + at(packed.hashes, digit * size + row)
    hash += difference
    rows.set(hash, row)
  }
  const labels = questionLabels.length
  const weights = new Float32Array(size * labels)
  for (const [column, label] of weighed.entries()) {
    const to = questionLabels.indexOf(label)
    for (let row = 0; row < size; row += 1)
      weights[row * labels + to] = (at(packed.weights, column * size + row) - MIDDLE) * packed.step
  }
  return { common: new Set(packed.common.split(' ')), rows, weights, lean: packed.lean }
}
