import { ofClauses } from './clauses.ts'
import type { Sentence } from './draft.ts'
import type { CueName, Grammar } from './grammar.ts'
import { type Found, type Reading, skipped } from './reading.ts'

/** Hears of one feature and of the words it was seen in (-1 where it belongs to the whole draft). */
export type Witness = (feature: string, sentence: number, from: number, to: number) => void

/** Tells every feature of a reading. `common` are the words that carry grammar; all others only count by their ending. */
export function features(
  { sentences, focus, cues }: Reading,
  grammar: Grammar,
  common: ReadonlySet<string>,
  see: Witness,
): void {
  const many = (n: number, most: number) => (n >= most ? `${most}+` : `${n}`)
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const marks = sentences.filter(({ end }) => end === '?').length
  see(`#sentences ${many(sentences.length, 4)}`, -1, 0, 0)
  see(`#marks ${many(marks, 3)}`, -1, 0, 0)
  see(
    `#words ${words < 4 ? words : words < 7 ? '4' : words < 12 ? '7' : words < 20 ? '12' : words < 35 ? '20' : '35'}`,
    -1,
    0,
    0,
  )
  see(`#end ${sentences.at(-1)?.end ?? ''}`, -1, 0, 0)
  const aside: Witness = grammar.asidesApart
    ? (feature, sentence, from, to) => see(`-${feature}`, sentence, from, to)
    : see
  for (const [i, sentence] of sentences.entries())
    ofSentence(sentence, i, i === focus, grammar, common, i === focus ? see : aside)
  // What kind of sentence follows what kind.
  const kinds = sentences.map((sentence, i) =>
    kindOf(
      sentence,
      cues.filter((cue) => cue.sentence === i),
    ),
  )
  see(`t ${kinds.slice(-3).join(' ')}`, -1, 0, 0)
  const bareKinds = kinds.map((kind) => kind.replace(/\W/g, ''))
  see(`t ${bareKinds.slice(-3).join(' ')}`, -1, 0, 0)
  for (const kind of new Set(kinds)) see(`t1 ${kind}`, -1, 0, 0)
  see(`t2 ${kinds.at(-1)} ${many(words, 5)}`, -1, 0, 0)
  const asks = bareKinds.filter((kind) => kind !== 'told' && kind !== 'other' && kind !== 'thanks').length
  see(`#asks ${many(asks, 3)}`, -1, 0, 0)
  const seconds = cues.filter(({ name }) => name === 'second').length
  see(`#asks ${many(asks, 3)} ${many(seconds, 2)} ${many(marks, 2)}`, -1, 0, 0)
  const seen = new Map<CueName, number>()
  const focused = sentences[focus]
  const skip = focused === undefined ? 0 : skipped(focused.text, grammar)
  for (const { name, sentence, from, to } of cues) {
    seen.set(name, (seen.get(name) ?? 0) + 1)
    see(`c ${name}`, sentence, from, to)
    if (sentence === focus) {
      see(`cf ${name}`, sentence, from, to)
      if ((focused?.begins[from] ?? 0) <= skip) see(`cs ${name} ${focused?.end}`, sentence, from, to)
    }
  }
  for (const [name, count] of seen) if (count > 1) see(`c2 ${name}`, -1, 0, 0)
  const inFocus = cues.filter(({ sentence }) => sentence === focus)
  for (const [i, a] of inFocus.entries())
    for (const b of inFocus.slice(i + 1)) see(`cc ${a.name} ${b.name}`, focus, a.from, a.to)
}

const kindsInOrder = ['invite', 'polite', 'scale', 'fact', 'openWord', 'yesNo', 'wonder', 'told'] as const

/** A sentence by the first cue that says what kind it is, and how it ends. */
function kindOf({ end }: Sentence, cues: readonly Found[]): string {
  const kind = kindsInOrder.find((name) => cues.some((cue) => cue.name === name)) ?? 'other'
  return `${kind}${end}`
}

function ofSentence(
  { tokens, text, begins, end }: Sentence,
  index: number,
  focus: boolean,
  grammar: Grammar,
  common: ReadonlySet<string>,
  see: Witness,
): void {
  const plain: string[] = []
  const places: number[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.text === ',') continue
    plain.push(token.text)
    places.push(i)
  }
  const at = (i: number) => places[i] ?? 0
  const bones = plain.map((word) => (common.has(word) ? word : `*${word.slice(-2)}`))
  const bare = plain.map((word) => (common.has(word) ? word : '*'))
  const kinds = plain.map((word) => grammar.kindsOf(word))
  // The same with words told by what they bring: "what is the <fact>".
  const kinded = bones.map((bone, i) =>
    kinds[i]?.[0] === undefined || common.has(bone) ? bone : `<${kinds[i][0]}>`,
  )
  const n = plain.length
  // Words and their neighbours; ^ and $ are the ends of the sentence.
  for (let i = 0; i < n; i += 1) {
    const word = plain[i] ?? ''
    const next = plain[i + 1] ?? '$'
    const after = plain[i + 2] ?? '$'
    see(`w ${word}`, index, at(i), at(i) + 1)
    if (tokens[at(i)]?.accented) {
      see(`é ${word}`, index, at(i), at(i) + 1)
      see(`é ${word} ${next}`, index, at(i), at(i) + 1)
    }
    if (focus) see(`W ${word}`, index, at(i), at(i) + 1)
    see(`w ${word} ${next}`, index, at(i), at(Math.min(i + 1, n - 1)) + 1)
    if (i + 1 < n) see(`w ${word} ${next} ${after}`, index, at(i), at(Math.min(i + 2, n - 1)) + 1)
    if (i + 3 <= n) see(`s ${bones[i]} ${bones[i + 1]} ${bones[i + 2]}`, index, at(i), at(i + 2) + 1)
    if (i + 4 <= n) {
      const four = `s ${bare[i]} ${bare[i + 1]} ${bare[i + 2]} ${bare[i + 3]}`
      see(four, index, at(i), at(i + 3) + 1)
      if (i + 5 <= n) see(`${four} ${bare[i + 4]}`, index, at(i), at(i + 4) + 1)
    }
    // Words that belong together over a distance: "why … so", "don't … just".
    if (common.has(word))
      for (let j = i + 2; j <= i + 5 && j < n; j += 1)
        if (common.has(plain[j] ?? '')) see(`x ${word} ${plain[j]}`, index, at(i), at(j) + 1)
    const padded = `^${word}$`
    for (let length = 3; length <= 5 && length < padded.length; length += 1)
      for (let from = 0; from + length <= padded.length; from += 1)
        see(`k ${padded.slice(from, from + length)}`, index, at(i), at(i) + 1)
  }
  // What the words bring, their neighbours, and the grammar before them.
  for (let i = 0; i < n; i += 1) {
    for (const kind of kinds[i] ?? []) {
      see(`q ${kind}`, index, at(i), at(i) + 1)
      if (focus) see(`Q ${kind}`, index, at(i), at(i) + 1)
      if (i === n - 1) see(`q$ ${kind} ${end}`, index, at(i), at(i) + 1)
    }
    let run = `g ${kinded[i]}`
    for (let length = 2; length <= 4 && i + length <= n; length += 1) {
      run = `${run} ${kinded[i + length - 1]}`
      see(run, index, at(i), at(i + length - 1) + 1)
    }
    if (kinded[i]?.startsWith('<'))
      for (let j = Math.max(0, i - 6); j < i - 1; j += 1)
        if (common.has(plain[j] ?? '')) see(`gx ${plain[j]} ${kinded[i]}`, index, at(j), at(i) + 1)
  }
  // How many words ask, and in how many clauses.
  const askers = plain.filter((word) => grammar.askers.has(word)).length
  see(`a# ${Math.min(askers, 4)} ${end}`, index, 0, tokens.length)
  if (focus) see(`a#f ${Math.min(askers, 4)}`, index, 0, tokens.length)
  ofClauses({ tokens, text, begins, end }, index, focus, grammar, see)
  // Commas with what follows them.
  for (const [i, token] of tokens.entries())
    if (token.text === ',') {
      const next = tokens[i + 1]?.text ?? ''
      see(`, ${next}`, index, i, i + 2)
      see(`, ${next} ${tokens[i + 2]?.text ?? '$'}`, index, i, i + 3)
    }
  // How it begins, with and without what stands before the asking.
  const skip = skipped(text, grammar)
  const begun = begins.findIndex((begin) => begin >= skip)
  const start = Math.max(
    0,
    places.findIndex((place) => place >= begun),
  )
  for (let length = 1; length <= 4 && length <= n; length += 1) {
    see(`^ ${bones.slice(0, length).join(' ')}`, index, at(0), at(length - 1) + 1)
    if (!focus || start + length > n) continue
    const beginning = bones.slice(start, start + length).join(' ')
    see(`f ${beginning}`, index, at(start), at(start + length - 1) + 1)
    if (length <= 2) see(`f ${beginning} ${end}`, index, at(start), at(start + length - 1) + 1)
  }
  if (focus && n > 0) {
    const heads = kinded.slice(start, start + 2).join(' ')
    for (let length = 2; length <= 5 && start + length <= n; length += 1)
      see(`fg ${kinded.slice(start, start + length).join(' ')}`, index, at(start), at(start + length - 1) + 1)
    for (let i = start + 2; i < n; i += 1)
      for (const kind of kinds[i] ?? []) {
        see(`go ${kinded[start]} ${kind}`, index, at(start), at(i) + 1)
        see(`go ${heads} ${kind}`, index, at(start), at(i) + 1)
      }
    const opening = bones[start] ?? ''
    for (let i = start + 1; i < n; i += 1)
      if (common.has(plain[i] ?? '')) see(`o ${opening} ${plain[i]}`, index, at(start), at(i) + 1)
    for (let length = 1; length <= 3 && length <= n; length += 1)
      see(`$ ${bones.slice(n - length).join(' ')} ${end}`, index, at(n - length), at(n - 1) + 1)
  }
}
