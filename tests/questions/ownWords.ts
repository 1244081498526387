import { type QuestionLabel, questionLabels } from '@setroom/shared'

/** A draft that got a suggestion: what it was labelled, and whether its own words are in the suggestion. */
export type Kept = { said: QuestionLabel; keeps: boolean }

/** By label, of how many suggestions how many keep words of the draft. */
export type KeptBy = ReadonlyMap<QuestionLabel, { keeps: number; of: number }>

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []

/** Whether a suggestion keeps a word of five letters or more of its draft: a coarse measure that misses "boss" and "team". */
export function keepsOwnWords(draft: string, suggestion: string): boolean {
  const own = new Set<string>(wordsOf(draft))
  return wordsOf(suggestion).some((word) => own.has(word))
}

/** Counts by label, in the order of the labels. */
export function keptBy(kept: readonly Kept[]): KeptBy {
  return new Map(
    questionLabels.flatMap((label) => {
      const those = kept.filter(({ said }) => said === label)
      return those.length === 0
        ? []
        : [[label, { keeps: those.filter(({ keeps }) => keeps).length, of: those.length }]]
    }),
  )
}
