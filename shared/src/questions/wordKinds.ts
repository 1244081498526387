/** What a word that carries no grammar can bring into a question. */
export const wordKinds = [
  'fact',
  'judge',
  'praise',
  'act',
  'means',
  'inner',
  'tell',
  'state',
  'person',
  'time',
  'vague',
  'grade',
] as const
export type WordKind = (typeof wordKinds)[number]

/** Folded words with spaces between, by kind; a word may be of several, `-` at the end stands for any ending. */
export type WordKinds = Readonly<Record<WordKind, string>>

/** Tells the kinds of a folded word. */
export type KindsOf = (word: string) => readonly WordKind[]

/** Kinds of words by their list; what is listed whole goes before beginnings, long beginnings before short ones. */
export function kindsIn(words: WordKinds): KindsOf {
  const kinds = new Map<string, WordKind[]>()
  for (const kind of wordKinds)
    for (const word of words[kind].split(' ')) {
      const known = kinds.get(word)
      if (known === undefined) kinds.set(word, [kind])
      else if (!known.includes(kind)) known.push(kind)
    }
  return (word) => {
    const whole = kinds.get(word)
    if (whole !== undefined) return whole
    for (let length = word.length; length >= SHORTEST_BEGINNING; length -= 1) {
      const begun = kinds.get(`${word.slice(0, length)}-`)
      if (begun !== undefined) return begun
    }
    return none
  }
}

const SHORTEST_BEGINNING = 3
const none: readonly WordKind[] = []
