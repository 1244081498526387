import { fold } from './fold.ts'

/** A word or a comma of a draft, folded; `start` and `end` are offsets into what was typed. Accents are not relied on. */
export type Token = { text: string; start: number; end: number; accented: boolean }

/** One sentence: its tokens, the same as one string, and where in that string each token begins. */
export type Sentence = {
  tokens: readonly Token[]
  text: string
  begins: readonly number[]
  /** '?', '!' or '.' as it was typed; '' where nothing ends it. */
  end: string
}

/** Nobody asks for as long as this; of a speech its beginning and its end are read. */
const READ_FIRST = 200
const READ_LAST = 500

const apostrophes = new Set(["'", '’', '‘', '´', '`', 'ʼ', '′'])
const commas = new Set([',', ';', ':', '–', '—', '(', ')', '¿', '¡', '/'])
const stops = new Map([
  ...[...'.…\n。'].map((stop) => [stop, '.'] as const),
  ...[...'!！'].map((stop) => [stop, '!'] as const),
  ...[...'?？'].map((stop) => [stop, '?'] as const),
])

/**
 * Cuts a draft into sentences of folded words, so that capitals, accents, kinds of apostrophe and hyphens make no
 * difference. `split` says whether an apostrophe ends a word (French) or is left out of it; `and` is
 * the word that "&" stands for.
 */
export function readDraft(draft: string, split: boolean, and: string): readonly Sentence[] {
  if (draft.length <= READ_FIRST + READ_LAST) return readPart(draft, 0, draft.length, split, and)
  const last = draft.length - READ_LAST
  return [...readPart(draft, 0, READ_FIRST, split, and), ...readPart(draft, last, draft.length, split, and)]
}

function readPart(draft: string, from: number, to: number, split: boolean, and: string): Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let word = { text: '', start: from, end: from, accented: false }
  const endWord = () => {
    if (word.text !== '') tokens.push(word)
    word = { text: '', start: 0, end: 0, accented: false }
  }
  const endSentence = (mark: string) => {
    endWord()
    while (tokens.at(-1)?.text === ',') tokens.pop()
    const before = sentences.at(-1)
    if (tokens.length > 0) sentences.push(sentenceOf(tokens, mark))
    // "Really. ??" and "so...?": the mark belongs to what stands before it.
    else if (mark === '?' && before !== undefined) sentences[sentences.length - 1] = { ...before, end: mark }
    tokens = []
  }
  for (let i = from; i < to; ) {
    const char = String.fromCodePoint(draft.codePointAt(i) ?? 0)
    const next = i + char.length
    const letters = fold(char)
    const stop = stops.get(char)
    if (letters !== '') {
      if (word.text === '') word.start = i
      word.text += letters
      if (char > '\u007f') word.accented = true
      word.end = next
    } else if (apostrophes.has(char)) {
      if (split) endWord()
    } else if (stop !== undefined) {
      // 3.5 and z.B. are no ends.
      const inside = /[\p{L}\p{N}]/u.test(draft.charAt(next)) && /^(?:\d+|.)$/u.test(word.text)
      if (char === '.' && inside) endWord()
      else endSentence(stop)
    } else if (/\p{M}/u.test(char)) {
      if (char === '\u0308' && /[aou]$/.test(word.text)) word.text += 'e'
      word.accented = true
    } else {
      endWord()
      if (tokens.length > 0 && (char === '&' || (char === '+' && draft.charAt(i - 1) === ' ')))
        tokens.push({ text: and, start: i, end: next, accented: false })
      const comma = commas.has(char) || (char === '-' && draft.charAt(i - 1) === ' ')
      if (comma && tokens.length > 0 && tokens.at(-1)?.text !== ',')
        tokens.push({ text: ',', start: i, end: next, accented: false })
    }
    i = next
  }
  endSentence('')
  return sentences
}

function sentenceOf(tokens: readonly Token[], end: string): Sentence {
  const begins: number[] = []
  let text = ''
  for (const token of tokens) {
    if (text !== '') text += ' '
    begins.push(text.length)
    text += token.text
  }
  return { tokens, text, begins, end }
}
