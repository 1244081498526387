import type { Corrections } from './corrections.ts'
import type { Grammar } from './grammar.ts'
import type { Labelled, Labeller, QuestionLabel } from './label.ts'
import { type Model, type PackedModel, unpack } from './model.ts'
import { readWith } from './reading.ts'
import { reasonFor, type Trace } from './reason.ts'
import type { Reopen } from './reopen/openers.ts'
import { likeliest, scoresOf } from './scores.ts'

const MOST_JUDGED = 200

/** A labeller of one language, from what is known of it and what was learnt. */
export function labellerOf(
  grammar: Grammar,
  packed: PackedModel,
  reopen: Reopen,
  corrections: Corrections = {},
): Labeller {
  const model = unpack(packed)
  const judged = new Map<string, QuestionLabel>()
  // While somebody types, the same few suggestions are judged again at every pause.
  const labelOf = (suggestion: string) => {
    const known = judged.get(suggestion)
    if (known !== undefined) return known
    const { label } = weigh(suggestion, grammar, model, corrections)
    if (judged.size >= MOST_JUDGED) judged.clear()
    judged.set(suggestion, label)
    return label
  }
  return (draft) => {
    const { label, trace } = weigh(draft, grammar, model, corrections)
    const labelled: Labelled = { label, ...reasonFor(label, trace, grammar.askers, corrections.factual) }
    if (label === 'open') return labelled
    const suggestion = reopen(draft, label, trace.reading, labelOf)
    return suggestion === undefined ? labelled : { ...labelled, suggestion }
  }
}

/** Reads a draft, adds up what speaks for each label, and keeps a trace of it for the reason. */
function weigh(
  draft: string,
  grammar: Grammar,
  model: Model,
  { mistaken }: Corrections,
): { label: QuestionLabel; trace: Trace } {
  const reading = readWith(draft, grammar)
  const { scores, seen } = scoresOf(reading, grammar, model)
  const said = reading.sentences.length === 0 ? 'statement' : likeliest(scores)
  const [only, another] = reading.sentences
  const one = another === undefined && only?.end !== '.' ? only?.text : undefined
  const label = mistaken?.find(([not, , sentence]) => not === said && sentence.test(one ?? ''))?.[1] ?? said
  return { label, trace: { draft, reading, scores, seen, weights: model.weights } }
}
