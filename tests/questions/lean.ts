import { questionLabels } from '@setroom/shared'
import { likeliest, type Scores } from '@setroom/shared/questions/training'
import type { Labelling } from './corpus.ts'
import { type Judged, type Tally, tally } from './tally.ts'

/** A draft with what a model that has not seen it thinks of it. */
export type Scored = { draft: Labelling; scores: Scores }

/** What these scores come to, leant away from a nudge. */
export function judge(scored: readonly Scored[]): Tally {
  const judged: Judged[] = scored.map(({ draft: { label, also }, scores }) => ({
    label,
    accept: also === undefined ? [label] : [label, also],
    said: likeliest(scores.map((score, i) => score + (lean[i] ?? 0))),
  }))
  return tally(judged)
}

/**
 * How far to lean away from all labels but open: a needless nudge costs three times what a missed one costs, so the
 * others must be three times as likely; less so a statement, for advice in which nothing is asked may be called one too.
 * Fitting a number to each label did no better on drafts that it was not fitted to.
 */
export const lean: readonly number[] = questionLabels.map((label) =>
  label === 'open' ? 0 : label === 'statement' ? -0.5 : -1.1,
)
