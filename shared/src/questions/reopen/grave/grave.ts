/** What a language says of death, violence, abuse and grave illness, and the idioms that only borrow such words. */
export type Grave = { words: RegExp; idioms: RegExp }

/** Whole words of any of these, in any case. */
const anyOf = (parts: readonly RegExp[], flags: string) =>
  new RegExp(`(?<!\\p{L})(?:${parts.map(({ source }) => source).join('|')})(?!\\p{L})`, flags)

/** From patterns by topic, each of which stands between the edges of words. */
export function graveOf(words: readonly RegExp[], idioms: readonly RegExp[]): Grave {
  return { words: anyOf(words, 'iu'), idioms: anyOf(idioms, 'giu') }
}

/** Whether a draft speaks of what no machine should word. */
export function isGrave(draft: string, { words, idioms }: Grave): boolean {
  return words.test(draft.replaceAll(idioms, '…'))
}
