import { readDraft, type Sentence } from './draft.ts'
import type { CueName, Grammar } from './grammar.ts'

/** Where a cue was found: the sentence, and its words from `from` up to and without `to`. */
export type Found = { name: CueName; sentence: number; from: number; to: number }

/** A draft as the labeller sees it. */
export type Reading = {
  sentences: readonly Sentence[]
  /** The sentence that asks, as far as its form shows. */
  focus: number
  cues: readonly Found[]
}

/** Cuts a draft up and looks for the cues of its language. */
export function readWith(draft: string, grammar: Grammar): Reading {
  const sentences = readDraft(draft, grammar.splitsAtApostrophe, grammar.and)
  const cues: Found[] = []
  const starts: boolean[] = []
  for (const [i, sentence] of sentences.entries()) {
    const skip = skipped(sentence.text, grammar)
    // "And what …" and "if he leaves, what …" ask once: a second asking stands behind the first word of one.
    const seconds = sentence.begins.find((begin) => begin > skip) ?? 0
    let asks = sentence.end === '?'
    for (const { name, pattern } of grammar.cues) {
      const after = pattern.source.startsWith('^') ? skip : name === 'second' ? seconds : 0
      const match = pattern.exec(sentence.text.slice(after))
      if (match === null || match[0] === '') continue
      const begin = match.index + after
      const from = tokenAt(sentence, begin)
      const to = tokenAt(sentence, begin + match[0].length - 1) + 1
      cues.push({ name, sentence: i, from, to })
      if (asking.has(name)) asks = true
    }
    starts.push(asks)
  }
  const focus = starts.lastIndexOf(true)
  return { sentences, focus: focus < 0 ? sentences.length - 1 : focus, cues }
}

const asking: ReadonlySet<CueName> = new Set(['openWord', 'fact', 'invite', 'polite', 'wonder'])

/** How much of a sentence stands before its asking: "so", "sorry", "if you look back ,". */
export function skipped(text: string, grammar: Grammar): number {
  let at = grammar.filler.exec(text)?.[0].length ?? 0
  at += grammar.clause.exec(text.slice(at))?.[0].length ?? 0
  at += grammar.filler.exec(text.slice(at))?.[0].length ?? 0
  return at
}

function tokenAt({ begins }: Sentence, offset: number): number {
  let low = 0
  let high = begins.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((begins[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
