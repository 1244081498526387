// What the training script needs of the labeller; no part of Setroom loads it while it runs.
export { english } from './cues/english.ts'
export { french } from './cues/french.ts'
export { german } from './cues/german.ts'
export { spanish } from './cues/spanish.ts'
export { features } from './features.ts'
export type { Grammar } from './grammar.ts'
export {
  hashOf,
  MOST_STEPS,
  type Model,
  type PackedModel,
  type Row,
  rowThrough,
  unpack,
  weighed,
  weightOf,
} from './model.ts'
export { type Decide, digits, FIRST_DIGITS, LOWEST, shares, unpacker, WHOLE } from './packing.ts'
export { readWith } from './reading.ts'
export { likeliest, type Scores, scoresOf, weightIn } from './scores.ts'
export { trustIn } from './trust.ts'
