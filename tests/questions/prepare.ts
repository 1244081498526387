import { type Language, questionLabels } from '@setroom/shared'
import {
  features,
  type Grammar,
  hashOf,
  readWith,
  trustIn,
  weightIn,
} from '@setroom/shared/questions/training'
import { blurred } from './blur.ts'
import type { Labelling } from './corpus.ts'
import { joined } from './joined.ts'
import { seeded } from './seeded.ts'

/** So many words carry grammar. */
const COMMON = 300
const JOINED_WEIGHT = 0.5
/** So many features fit into the size that a language may have; English spends some of it on longer lists of words. */
const KEPT: Readonly<Record<Language, number>> = { en: 10_600, de: 11_550, fr: 11_800, es: 11_430 }
/** So many learners weigh the features; more gained nothing. */
const LEARNERS = 12
/** How much of a draft is the label that a careful reader would accept too. */
const ALSO = 0.25

/** A draft with the hashes of its features; `parts` are the drafts of the corpus it was made of. */
export type Prepared = {
  hashes: readonly number[]
  value: number
  target: Float64Array
  weight: number
  parts: readonly number[]
  /** It stands in the corpus as it is. */
  plain: boolean
}

/** A corpus, read once for however often it is learnt from. */
export type Material = {
  common: ReadonlySet<string>
  drafts: readonly Prepared[]
  trust: ReadonlyMap<number, number>
  /** How many features a model keeps, and how many learners weigh them. */
  kept: number
  learners: number
}

/** Blurs, joins and reads the drafts of a corpus; the same corpus always gives the same. */
export function prepare(drafts: readonly Labelling[], language: Language, grammar: Grammar): Material {
  const common = commonWords(drafts, grammar)
  const trust = new Map<number, number>()
  const look = (draft: Labelling, weight: number, parts: readonly number[], plain: boolean): Prepared => {
    const reading = readWith(draft.text, grammar)
    const hashes = new Set<number>()
    features(reading, grammar, common, (feature) => {
      const hash = hashOf(feature)
      hashes.add(hash)
      if (!trust.has(hash)) trust.set(hash, trustIn(feature))
    })
    return { hashes: [...hashes], value: weightIn(reading), target: targetOf(draft), weight, parts, plain }
  }
  return {
    common,
    trust,
    kept: KEPT[language],
    learners: LEARNERS,
    drafts: [
      ...drafts.flatMap((draft, i) =>
        blurred(draft.text, seeded(i)).map(({ text, weight }, k) =>
          look({ ...draft, text }, weight, [i], k === 0),
        ),
      ),
      ...joined(drafts, language, seeded(7)).map((draft) => look(draft, JOINED_WEIGHT, draft.parts, false)),
    ],
  }
}

function targetOf({ label, also }: Labelling): Float64Array {
  const target = new Float64Array(questionLabels.length)
  target[questionLabels.indexOf(label)] = also === undefined ? 1 : 1 - ALSO
  if (also !== undefined) target[questionLabels.indexOf(also)] = ALSO
  return target
}

function commonWords(drafts: readonly Labelling[], grammar: Grammar): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { text } of drafts) {
    const words = readWith(text, grammar).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text))
    for (const word of new Set(words)) if (word !== ',') times.set(word, (times.get(word) ?? 0) + 1)
  }
  const byTimes = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Set(byTimes.slice(0, COMMON).map(([word]) => word))
}
