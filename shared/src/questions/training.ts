// What the training script needs of the labeller; no part of Setroom loads it while it runs.
export { english } from './cues/english.ts'
export { french } from './cues/french.ts'
export { german } from './cues/german.ts'
export { spanish } from './cues/spanish.ts'
export { features, readWith, trustIn } from './features.ts'
export type { Grammar } from './grammar.ts'
export { digits, hashOf, MIDDLE, type Model, type PackedModel, unpack, weighed } from './model.ts'
export { likeliest, type Scores, scoresOf, weightIn } from './scores.ts'
