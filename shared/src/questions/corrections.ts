import type { QuestionLabel } from './label.ts'

/** What is known of a language beside what was learnt, so that it can be mended without learning anew. */
export type Corrections = {
  /** Drafts of one sentence that the model takes for what they are not: what it says, what they are. */
  mistaken?: readonly (readonly [said: QuestionLabel, is: QuestionLabel, sentence: RegExp])[]
  /** Asks for a short fact where no cue is; an *où* has its accent here. */
  factual?: RegExp
}
