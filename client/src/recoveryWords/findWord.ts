import { plainWord } from './plainWord.ts'
import type { WordList } from './wordLists.ts'

/** As many letters as it takes to tell the words of a list apart. */
const enough = 4

/** The words in a text, whatever stands between them: blanks, commas, lines, the numbers of a list. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? []
}

/** Which word of a list somebody means: all of it, or no less than its first four letters. */
export function findWord({ words, plain }: WordList, typed: string): string | undefined {
  const wanted = plainWord(typed)
  const whole = plain.indexOf(wanted)
  if (whole >= 0 || wanted.length < enough) return words[whole]
  return words[plain.findIndex((word) => word.startsWith(wanted))]
}

/** The word that somebody may have meant: the same beginning, or one slip away. */
export function nearestWord({ words, plain }: WordList, typed: string): string | undefined {
  const wanted = plainWord(typed)
  const slip = plain.findIndex((word) => isOneSlip(word, wanted))
  if (slip >= 0) return words[slip]
  return words[plain.findIndex((word) => word.slice(0, enough) === wanted.slice(0, enough))]
}

/** At most this many are offered: what fits under the field in one row, on a phone too. */
const mostOffered = 3

/** How the word that is being typed at the text's end may go on; nothing when it is whole or hardly begun. */
export function wordsThatBegin({ words, plain }: WordList, text: string): readonly string[] {
  const last = plainWord(/[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? '')
  if (last.length < 2 || plain.includes(last)) return []
  const fitting = words.filter((_, at) => plain[at]?.startsWith(last))
  return fitting.length > mostOffered ? [] : fitting.map((word) => word.normalize('NFC'))
}

/** One letter more, less or another, or two neighbours in each other's place. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, also] = [one.slice(at), other.slice(at)]
  return (
    rest.slice(1) === also.slice(1) ||
    rest.slice(1) === also ||
    rest === also.slice(1) ||
    (rest.slice(2) === also.slice(2) && rest[0] === also[1] && rest[1] === also[0])
  )
}
