import { questionLabels } from '@setroom/shared'
import { type Grammar, readWith, scoresOf, unpack } from '@setroom/shared/questions/training'
import type { Labelling } from './corpus.ts'
import { folds } from './folds.ts'
import type { Scored } from './lean.ts'
import { learnLanguage } from './learnLanguage.ts'
import type { Material } from './prepare.ts'

/** Scores for the drafts of the first `tried` folds of `count`, each from a model that has seen neither it nor its like. */
export function crossValidate(
  drafts: readonly Labelling[],
  material: Material,
  grammar: Grammar,
  count: number,
  tried = count,
): Scored[] {
  const fold = folds(drafts, count)
  const lean = questionLabels.map(() => 0)
  const scored: Scored[] = []
  for (let out = 0; out < tried; out += 1) {
    const model = unpack({ made: '', lean, ...learnLanguage(material, (i) => fold[i] !== out) })
    for (const [i, draft] of drafts.entries())
      if (fold[i] === out)
        scored.push({ draft, scores: scoresOf(readWith(draft.text, grammar), grammar, model).scores })
  }
  return scored
}
