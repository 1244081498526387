import type { Labelling } from './corpus.ts'

/** Two drafts that share this much of their pairs of words are one thought: they stay on the same side of a split. */
const ALIKE = 0.4

/** The number of the fold that each draft belongs to; near-duplicates always share theirs. */
export function folds(drafts: readonly Labelling[], count: number): number[] {
  const pairs = drafts.map(({ text }) => pairsOf(text))
  const holders = new Map<string, number[]>()
  for (const [i, set] of pairs.entries())
    for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []), i])
  const parent = drafts.map((_, i) => i)
  const rootOf = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!
    return i
  }
  for (const [i, set] of pairs.entries()) {
    const shared = new Map<number, number>()
    for (const pair of set)
      for (const j of holders.get(pair) ?? []) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1)
    for (const [j, common] of shared) {
      const all = set.size + pairs[j]!.size - common
      if (common / all >= ALIKE) parent[rootOf(i)] = rootOf(j)
    }
  }
  const foldOf = new Map<number, number>()
  return drafts.map((_, i) => {
    const root = rootOf(i)
    const fold = foldOf.get(root) ?? (Math.imul(root + 1, 2_654_435_761) >>> 8) % count
    foldOf.set(root, fold)
    return fold
  })
}

function pairsOf(text: string): Set<string> {
  const words = ['^', ...(text.toLowerCase().match(/\p{L}+/gu) ?? []), '$']
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}
