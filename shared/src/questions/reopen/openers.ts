import type { QuestionLabel } from '../label.ts'
import type { Reading } from '../reading.ts'
import type { WordKind } from '../wordKinds.ts'
import type { Grave } from './grave/grave.ts'

/**
 * Makes an open question of a draft that is none, or nothing where a machine had better not word it; `labelOf` says what
 * would be thought of a suggestion.
 */
export type Reopen = (
  draft: string,
  label: QuestionLabel,
  reading: Reading,
  labelOf: (suggestion: string) => QuestionLabel,
) => string | undefined

/**
 * One way to keep a person's words: `$1`… stand for what was matched in the asking sentence as it was typed, and what
 * comes of it is put for `$` into one of the frames `in`, where there are.
 */
export type Turn = {
  from: RegExp
  to: string | ((...match: string[]) => string | undefined)
  in?: readonly string[]
}

/** A word of a draft: folded, as it was typed, and its kinds. */
export type Word = { text: string; typed: string; kinds: readonly WordKind[] }

/** What a draft is about, in words that can be put into a question as they are; `form` says into which. */
export type Topic = { form: string; words: string }

type Unopen = Exclude<QuestionLabel, 'open'>

/** How a language opens what is not open. In all sentences `{du|Sie}` is the word for the one who is addressed. */
export type Openers = {
  /** Which of the words in braces fits a draft. */
  whom?(draft: string): number
  /**
   * What somebody is or suffers, and sentences that no turn takes whole: of these no words are kept, in the first plain
   * sentence of the label.
   */
  plainly: RegExp
  /** Tried in order on the asking sentence (no marks at its end); the first that fits and is open is taken. */
  turns: Partial<Record<QuestionLabel, readonly Turn[]>>
  /** What is said of somebody or something at this word, where it is surely a whole; nothing that judges. */
  topicAt(words: readonly Word[], at: number): Topic | undefined
  /** By label and form of a topic: the sentences that `$` can be put into. */
  about: Partial<Record<QuestionLabel, Readonly<Record<string, readonly string[]>>>>
  /** Tried when no words can be kept. */
  fixed: Partial<Record<QuestionLabel, readonly Turn[]>>
  /** Asked when nothing else fits: one of these, by the words of the draft. */
  plain: Readonly<Record<Unopen, readonly string[]>>
  /** By these the asker means themselves. */
  own: RegExp
  /** Death, violence, grave illness: whoever asks about these finds their words alone. */
  grave: Grave
  /** What joins a second asking to the first. */
  joint: RegExp
  /** "What they want": begins like a question and is none. */
  indirect?: RegExp
  /** "Tell me what happened": asks without a question mark. */
  telling: RegExp
  /** Spanish opens with ¿, French leaves a space before ?. */
  marks: readonly [before: string, after: string]
}
