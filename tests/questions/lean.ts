import { questionLabels } from '@setroom/shared'
import { likeliest, type Scores } from '@setroom/shared/questions/training'
import type { Labelling } from './corpus.ts'
import { type Judged, type Tally, tally } from './tally.ts'

/** A draft with what a model that has not seen it thinks of it. */
export type Scored = { draft: Labelling; scores: Scores }

/** What these scores come to when each label is leant towards by so much. */
export function judge(scored: readonly Scored[], lean: readonly number[]): Tally {
  const judged: Judged[] = scored.map(({ draft: { label, also }, scores }) => ({
    label,
    accept: also === undefined ? [label] : [label, also],
    said: likeliest(scores.map((score, i) => score + (lean[i] ?? 0))),
  }))
  return tally(judged)
}

/** How far to lean towards each label, so that most is right; a needless nudge and advice that passes cost extra. */
export function leanFor(scored: readonly Scored[]): number[] {
  const worth = (lean: readonly number[]) => {
    const { count, right, open, nudged, urging, letThrough } = judge(scored, lean)
    return right / count - 0.6 * (nudged / open) - 0.3 * (letThrough / urging)
  }
  let lean = questionLabels.map(() => 0)
  let best = worth(lean)
  for (const step of [0.4, 0.2, 0.1])
    for (let again = true; again; ) {
      again = false
      for (const [i, label] of questionLabels.entries()) {
        if (label === 'open') continue
        for (const by of [-step, step]) {
          // Advice and leading are weighed as one.
          if (label === 'leading') continue
          const next = lean.map((value, j) =>
            j === i || (label === 'advice' && questionLabels[j] === 'leading')
              ? Number((value + by).toFixed(2))
              : value,
          )
          const now = worth(next)
          if (now <= best) continue
          best = now
          lean = next
          again = true
        }
      }
    }
  return lean
}
