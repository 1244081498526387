import type { Language } from '../app/languages.ts'
import { plainWord } from './plainWord.ts'

/** The words of one language: 2048 of them, each told from all others by its first four letters. */
export type WordList = {
  readonly language: Language
  readonly words: readonly string[]
  /** The same as they are compared. */
  readonly plain: readonly string[]
}

const loaders: Readonly<Record<Language, () => Promise<{ wordlist: readonly string[] }>>> = {
  en: () => import('@scure/bip39/wordlists/english.js'),
  de: () => import('./germanWords.ts'),
  fr: () => import('@scure/bip39/wordlists/french.js'),
  es: () => import('@scure/bip39/wordlists/spanish.js'),
}

const loaded = new Map<Language, Promise<WordList>>()

/** Fetches one language's words, once: the same promise every time. Rejects where the network is gone. */
export function loadWordList(language: Language): Promise<WordList> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const list = loaders[language]().then(({ wordlist: words }) => ({
    language,
    words,
    plain: words.map(plainWord),
  }))
  loaded.set(language, list)
  list.catch(() => loaded.delete(language))
  return list
}

/** Fetches all, one's own first: nobody has to know which language they wrote in once. Rejects as `loadWordList` does. */
export function loadWordLists(own: Language): Promise<readonly WordList[]> {
  const others = (Object.keys(loaders) as Language[]).filter((language) => language !== own)
  return Promise.all([own, ...others].map(loadWordList))
}
