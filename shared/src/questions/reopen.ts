import type { QuestionLabel } from './label.ts'
import type { Reading } from './reading.ts'

/** Makes an open question of a draft that is none; `labelOf` says what would be thought of a suggestion. */
export type Reopen = (
  draft: string,
  label: QuestionLabel,
  reading: Reading,
  labelOf: (suggestion: string) => QuestionLabel,
) => string

/** One way to keep a person's words: `$1`… stand for what was matched in the asking sentence as it was typed. */
export type Turn = { from: RegExp; to: string | ((match: RegExpExecArray) => string | undefined) }

/** How a language opens what is not open. */
export type Openers = {
  /** Tried in order on the asking sentence (lower case at its beginning, no marks at its end); the first that fits is taken. */
  turns: Partial<Record<QuestionLabel, readonly Turn[]>>
  /** Asked when no words can be kept; of each the form for one who is addressed formally, where there is one. */
  plain: Readonly<Record<Exclude<QuestionLabel, 'open'>, { familiar: string; formal?: string }>>
  /** Shows that the presenter is addressed formally. */
  formal?: RegExp
  /** What joins a second asking to the first. */
  joint: RegExp
  /** "Tell me what happened": asks without a question mark. */
  telling: RegExp
  /** Spanish opens with ¿, French leaves a space before ?. */
  marks: readonly [before: string, after: string]
}

/** A reopener for one language: keeps the words where that is surely grammatical, and asks plainly where not. */
export function reopenWith(openers: Openers): Reopen {
  return (draft, label, reading, labelOf) => {
    const dress = (words: string) => dressed(words, openers)
    const open = (suggestion: string) => labelOf(suggestion) === 'open'
    const sentences = reading.sentences.map(({ tokens }) => {
      const start = tokens[0]?.start ?? 0
      return draft.slice(start, tokens.at(-1)?.end ?? draft.length)
    })
    if (label === 'multiple') {
      for (const asking of sentences.flatMap((sentence) => sentence.split(openers.joint))) {
        const one = dress(asking)
        if (asking.trim().length > 5 && open(one)) return one
      }
    }
    const asked = (sentences[reading.focus] ?? '').replace(/^[^,]{1,12}, /u, '')
    for (const sentence of [sentences[reading.focus] ?? '', asked])
      for (const { from, to } of openers.turns[label] ?? []) {
        const match = from.exec(sentence)
        if (match === null) continue
        const turned = typeof to === 'string' ? fill(to, match) : to(match)
        if (turned === undefined) continue
        const suggestion = dress(turned)
        if (open(suggestion)) return suggestion
      }
    if (label === 'open') return draft
    const { familiar, formal } = openers.plain[label]
    return formal !== undefined && openers.formal?.test(draft) ? formal : familiar
  }
}

/** A sentence with a capital and its marks, without those it had. */
function dressed(words: string, { telling, marks: [before, after] }: Openers): string {
  const bare = words.replace(/^[¿¡\s]+/u, '').replace(/[\s.?!…,;–—-]+$/u, '')
  const begun = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`
  return telling.test(bare) ? `${begun}.` : `${before}${begun}${after}`
}

function fill(pattern: string, match: RegExpExecArray): string {
  return pattern.replaceAll(/\$(\d)/gu, (_, group: string) => (match[Number(group)] ?? '').trim())
}
