import type { CueName } from './grammar.ts'
import { type DraftSpan, type LabelReason, type QuestionLabel, questionLabels } from './label.ts'
import type { Found, Reading } from './reading.ts'
import type { Scores, Seen } from './scores.ts'

/** What the label was decided from. */
export type Trace = {
  draft: string
  reading: Reading
  scores: Scores
  seen: readonly Seen[]
  weights: Float32Array
}

type Reason = { why: LabelReason; words?: DraftSpan }

/** The cues that give a label away, the plainest first, and what each says. */
const telling: Readonly<Record<QuestionLabel, readonly (readonly [CueName, LabelReason])[]>> = {
  statement: [],
  advice: [
    ['pondered', 'yourSolution'],
    ['thoughtOf', 'yourSolution'],
    ['whyNotDo', 'yourSolution'],
    ['whatIf', 'yourSolution'],
    ['inYourPlace', 'yourSolution'],
    ['suggest', 'yourSolution'],
    ['should', 'yourSolution'],
    ['wouldHelp', 'yourSolution'],
    ['stops', 'yourSolution'],
    ['couldDo', 'yourSolution'],
    ['do', 'yourSolution'],
  ],
  multiple: [['second', 'severalAtOnce']],
  leading: [
    ['whyNot', 'reproach'],
    ['tag', 'answerInIt'],
    ['loaded', 'judgement'],
    ['negative', 'answerInIt'],
    ['judging', 'judgement'],
    ['summing', 'answerInIt'],
    ['certain', 'answerInIt'],
  ],
  closed: [
    ['scale', 'shortFact'],
    ['fact', 'shortFact'],
    ['eitherOr', 'eitherOr'],
    ['yesNo', 'yesOrNo'],
  ],
  open: [['invite', 'invites']],
}

const otherwise: Readonly<Record<QuestionLabel, LabelReason>> = {
  statement: 'nothingAsked',
  advice: 'yourSolution',
  multiple: 'severalAtOnce',
  leading: 'answerInIt',
  closed: 'yesOrNo',
  open: 'roomToAnswer',
}

/** As many words as can be pointed at in half a sentence, and as few as say something. */
const MOST_WORDS = 6
const LEAST_WORDS = 2
const CHOICE_WORDS = 3
const leastFor: Partial<Record<CueName, number>> = {
  pondered: 4,
  thoughtOf: 4,
  second: 3,
  eitherOr: 3,
  judging: 1,
  tag: 1,
}

/** Why a draft got this label, and the words that show it. */
export function reasonFor(
  label: QuestionLabel,
  trace: Trace,
  askers: ReadonlySet<string>,
  factual?: RegExp,
): Reason {
  if (label === 'statement') return { why: 'nothingAsked' }
  const { tokens = [] } = trace.reading.sentences[trace.reading.focus] ?? {}
  const asked = tokens.map(({ text, accented }) => (text === 'ou' && accented ? 'où' : text)).join(' ')
  if (label === 'closed' && factual?.test(asked)) return { why: 'shortFact' }
  return (
    shown(label, trace) ??
    // Hardly told from closed, and nothing in it urges: then only what is sure is said.
    (nearlyClosed(label, trace) ? shown('closed', trace) : undefined) ??
    (label === 'closed' && asksForFact(trace, askers) ? { why: 'shortFact' } : weighed(label, trace))
  )
}

/** The reason that a turn of phrase gives. */
function shown(label: QuestionLabel, trace: Trace): Reason | undefined {
  const { cues, focus } = trace.reading
  for (const [name, why] of telling[label]) {
    if (name === 'yesNo' && label === 'closed') {
      const choice = choiceIn(trace)
      if (choice !== undefined) return { why: 'eitherOr', words: choice }
    }
    const found = cues.filter((cue) => cue.name === name)
    const cue = found.find(({ sentence }) => sentence === focus) ?? found[0]
    if (cue !== undefined) {
      const to = Math.max(cue.to, cue.from + (leastFor[name] ?? LEAST_WORDS))
      return { why, words: spanOf(trace, { ...cue, to }) }
    }
  }
  return undefined
}

/** These join as often as they ask, unless they begin or have their accent. */
const joins = /^(?:qu?|que|ke|como|porque|donde|cuando|quand|qui|wie|was|wo|who|which|when)$/

/** "Whose turn is it": neither yes nor no would be an answer. */
function asksForFact({ reading: { sentences, focus } }: Trace, askers: ReadonlySet<string>): boolean {
  const tokens = sentences[focus]?.tokens ?? []
  return tokens.some(
    ({ text, accented }, at) => askers.has(text) && (at === 0 || accented || !joins.test(text)),
  )
}

function nearlyClosed(label: QuestionLabel, { scores }: Trace): boolean {
  const of = (one: QuestionLabel) => scores[questionLabels.indexOf(one)] ?? 0
  return (label === 'advice' || label === 'leading') && of(label) - of('closed') < 1
}

/** "The time or the money": a choice that no turn of phrase told. */
function choiceIn(trace: Trace): DraftSpan | undefined {
  const { sentences, focus: sentence } = trace.reading
  const tokens = sentences[sentence]?.tokens ?? []
  const from = tokens.findIndex(
    ({ text, accented }, i) =>
      /^(?:or|oder|ou|o)$/.test(text) &&
      !accented &&
      !/^(?:more|mehr|plus|mas|one|two|ten|dos|,)$/.test(tokens[i - 1]?.text ?? ',') &&
      !/^(?:so|not|nicht|no|pas|something|anything|was|sowas|est|\w*es|less|weniger|moins)$/.test(
        tokens[i + 1]?.text ?? 'so',
      ),
  )
  return from < 0 ? undefined : spanOf(trace, { sentence, from, to: from + CHOICE_WORDS })
}

/** The reason of a label that no turn of phrase gave away: the words that weighed most. */
function weighed(label: QuestionLabel, trace: Trace): Reason {
  const { focus } = trace.reading
  if (label === 'multiple') {
    const second = trace.reading.sentences[focus]
    if (focus > 0 && second !== undefined)
      return {
        why: 'severalAtOnce',
        words: spanOf(trace, { sentence: focus, from: 0, to: second.tokens.length }),
      }
  }
  const words = heaviest(label, trace)
  return words === undefined ? { why: otherwise[label] } : { why: otherwise[label], words }
}

/** The words from `from` up to and without `to` as they stand in the draft, without hanging commas and not too many. */
function spanOf(
  { draft, reading }: Trace,
  { sentence, from, to }: Pick<Found, 'sentence' | 'from' | 'to'>,
): DraftSpan {
  const tokens = (reading.sentences[sentence]?.tokens ?? []).slice(from, to)
  while (tokens[0]?.text === ',') tokens.shift()
  const kept = tokens.slice(0, MOST_WORDS)
  while (kept.at(-1)?.text === ',') kept.pop()
  return { start: kept[0]?.start ?? 0, end: wholeWord(draft, kept.at(-1)?.end ?? draft.length) }
}

/** Where the word ends that goes on behind an apostrophe: nobody points at "tu l". */
function wholeWord(draft: string, end: number): number {
  return end + (/^[’'ʼ][\p{L}\p{M}]+/u.exec(draft.slice(end))?.[0].length ?? 0)
}

/** The few words side by side that speak most for the label and against its being open. */
function heaviest(label: QuestionLabel, { reading, seen, weights, draft }: Trace): DraftSpan | undefined {
  const column = questionLabels.indexOf(label)
  const sums = reading.sentences.map(({ tokens }) => tokens.map(() => 0))
  for (const { row, sentence, from, to } of seen) {
    const share = (weights[row * questionLabels.length + column] ?? 0) / Math.max(1, to - from)
    const sum = sums[sentence]
    if (sum !== undefined) for (let i = from; i < to; i += 1) sum[i] = (sum[i] ?? 0) + share
  }
  let best: DraftSpan | undefined
  let most = 0
  for (const [i, sentence] of reading.sentences.entries()) {
    const sum = sums[i] ?? []
    for (let from = 0; from < sum.length; from += 1) {
      let total = 0
      for (let to = from + 1; to <= sum.length && to - from <= MOST_WORDS; to += 1) {
        total += sum[to - 1] ?? 0
        // Two words say more than one.
        const weight = to - from === 1 ? total * 0.7 : total
        if (weight <= most) continue
        most = weight
        best = {
          start: sentence.tokens[from]?.start ?? 0,
          end: wholeWord(draft, sentence.tokens[to - 1]?.end ?? draft.length),
        }
      }
    }
  }
  return best
}
