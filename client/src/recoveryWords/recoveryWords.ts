import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { fromBase64url, toBase64url } from '@setroom/shared'
import { findWord, nearestWord, wordsIn } from './findWord.ts'
import type { WordList } from './wordLists.ts'

/** BIP-39: 128 bits and four to check them, eleven a word. */
const wordCount = 12

/** A word that no list has: the how many-th (from 1), as it was typed, and what may have been meant. */
export type WrongWord = { at: number; typed: string; meant: string | undefined }

/**
 * The secret of a link, or what is wrong: not as many words as there have to be, words that are none of ours, or all of
 * them ours but not together: one is another one, or two changed places.
 */
export type WordsRead =
  | { ok: true; secret: string }
  | { ok: false; reason: 'count'; words: number; expected: number }
  | { ok: false; reason: 'unknown'; wrong: readonly WrongWord[] }
  | { ok: false; reason: 'together' }

/** A link's secret as twelve words of one language, to be written down. Throws a RangeError for what is no secret. */
export function writeRecoveryWords(secret: string, { words }: WordList): string[] {
  const bytes = fromBase64url(secret)
  if (bytes?.length !== 16) throw new RangeError('a link secret has 16 bytes')
  return entropyToMnemonic(bytes, [...words])
    .split(' ')
    .map((word) => word.normalize('NFC'))
}

/**
 * Reads recovery words as people type them: in any case, without accents, cut to four letters, numbered, with commas.
 * The lists are tried in their order: the first is the reader's own language, but words may have been written in
 * another.
 */
export function readRecoveryWords(text: string, lists: readonly WordList[]): WordsRead {
  const typed = wordsIn(text)
  if (typed.length !== wordCount)
    return { ok: false, reason: 'count', words: typed.length, expected: wordCount }
  const tried = lists.map((list) => {
    const found = typed.map((word) => findWord(list, word))
    return { list, found, wrong: found.filter((word) => word === undefined).length }
  })
  const whole = tried.filter(({ wrong }) => wrong === 0)
  for (const { list, found } of whole) {
    const secret = secretOf(found.join(' '), list)
    if (secret !== undefined) return { ok: true, secret }
  }
  if (whole.length > 0) return { ok: false, reason: 'together' }
  const nearest = tried.reduce((best, one) => (one.wrong < best.wrong ? one : best))
  const wrong = typed.flatMap((word, at): WrongWord[] =>
    nearest.found[at] === undefined
      ? [{ at: at + 1, typed: word, meant: nearestWord(nearest.list, word)?.normalize('NFC') }]
      : [],
  )
  return { ok: false, reason: 'unknown', wrong }
}

/** What words of this list stand for; undefined if their checksum says that they do not belong together. */
function secretOf(mnemonic: string, { words }: WordList): string | undefined {
  try {
    return toBase64url(mnemonicToEntropy(mnemonic, [...words]))
  } catch {
    return undefined
  }
}
