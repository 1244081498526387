import type { Sentence } from './draft.ts'
import type { Witness } from './features.ts'
import type { CueName, Grammar } from './grammar.ts'

const clauseKinds: readonly CueName[] = ['invite', 'fact', 'openWord', 'yesNo', 'told', 'do']
const asking: ReadonlySet<CueName | '-'> = new Set(['fact', 'openWord', 'yesNo'])

/** Tells how each clause of a sentence begins and which ask: after a comma or an "and" another asking may stand. */
export function ofClauses(
  sentence: Sentence,
  index: number,
  focus: boolean,
  grammar: Grammar,
  see: Witness,
): void {
  const { tokens, text, begins, end } = sentence
  const starts = startsOf(sentence, grammar)
  if (starts.length === 1) return
  const all = (feature: string) => see(feature, index, 0, tokens.length)
  const kinds = starts.map((start) => kindOf(text.slice(begins[start]), grammar))
  // Where in each clause a word asks: at once, soon, late or nowhere.
  const asks = starts.map((start, k) => {
    const at = tokens.slice(start, starts[k + 1]).findIndex((token) => grammar.askers.has(token.text))
    return at < 0 ? '-' : at === 0 ? 'A' : at < 3 ? 'a' : 'o'
  })
  const before = (start: number) => tokens[start - 1]?.text ?? ''
  all(`ca ${asks.slice(0, 4).join('')}`)
  all(`ca# ${Math.min(asks.filter((ask) => ask !== '-').length, 4)}`)
  all(`ca2 ${asks[0]} ${kinds[0]} ${asks.at(-1)} ${before(starts.at(-1) ?? 1)}`)
  const count = Math.min(kinds.filter((kind) => asking.has(kind)).length, 3)
  all(`cl# ${count} ${Math.min(kinds.length, 4)}`)
  all(`cl# ${count}`)
  if (focus) all(`clf ${kinds.slice(-3).join(' ')} ${end}`)
  for (let i = 1; i < kinds.length; i += 1) {
    const start = starts[i] ?? 0
    const [joint, word] = [before(start), tokens[start]?.text]
    see(`cl ${kinds[i - 1]} ${joint} ${kinds[i]}`, index, start - 1, start + 1)
    see(`cl2 ${joint} ${kinds[i]}`, index, start - 1, start + 1)
    see(`cl3 ${kinds[i - 1]} ${joint} ${word}`, index, start - 1, start + 1)
    see(`cl4 ${joint} ${word} ${tokens[start + 1]?.text ?? '$'}`, index, start - 1, start + 2)
  }
}

/** The words that clauses begin with. */
function startsOf({ tokens }: Sentence, { joints }: Grammar): number[] {
  const joins = (i: number) => tokens[i]?.text === ',' || joints.has(tokens[i]?.text ?? '')
  let begin = 0
  while (begin < tokens.length - 1 && joins(begin)) begin += 1
  const starts = [begin]
  for (let i = begin + 1; i < tokens.length; i += 1) {
    if (!joins(i)) continue
    while (joins(i)) i += 1
    if (i < tokens.length) starts.push(i)
  }
  return starts
}

function kindOf(clause: string, { cues }: Grammar): CueName | '-' {
  const begins = (kind: CueName) =>
    cues.some(({ name, pattern }) => name === kind && pattern.source.startsWith('^') && pattern.test(clause))
  return clauseKinds.find(begins) ?? '-'
}
