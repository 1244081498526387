import type { KindsOf } from './wordKinds.ts'

/** A pattern over folded sentences (`draft.ts`): lower case, no accents, no apostrophes, a comma as a word of its own. */
export type Cue = {
  /** What it means when it is found; several cues may have one name. */
  name: CueName
  pattern: RegExp
}

/** What words can betray of a draft. The first ones also give reasons; the model weighs all of them. */
export const cueNames = [
  'pondered',
  'thoughtOf',
  'should',
  'inYourPlace',
  'whyNotDo',
  'whatIf',
  'suggest',
  'wouldHelp',
  'couldDo',
  'do',
  'stops',
  'whyNot',
  'negative',
  'tag',
  'summing',
  'certain',
  'judging',
  'loaded',
  'second',
  'invite',
  'polite',
  'wonder',
  'wonderIf',
  'fact',
  'scale',
  'openWord',
  'yesNo',
  'eitherOr',
  'told',
  'thanks',
  'factual',
  'inner',
  'why',
] as const
export type CueName = (typeof cueNames)[number]

/** What the labeller knows of a language before it has learnt anything. */
export type Grammar = {
  /** French: l'idée is two words. */
  splitsAtApostrophe: boolean
  /** What stands before the asking is told apart from it, for it may be about anything; only English was the better for it. */
  asidesApart?: true
  /** What an ampersand says. */
  and: string
  /** Words that can begin another asking in the same sentence. */
  joints: ReadonlySet<string>
  /** Words that ask. */
  askers: ReadonlySet<string>
  cues: readonly Cue[]
  kindsOf: KindsOf
  /** What people put before a question without meaning anything by it; matched at the beginning. */
  filler: RegExp
  /** "If you were the director , would you": the asking is in the second half. */
  clause: RegExp
}

/** Whole words anywhere. */
export function anywhere(name: CueName, ...words: readonly string[]): Cue {
  return { name, pattern: new RegExp(`\\b(?:${words.join('|')})\\b`) }
}

/** Whole words at the beginning. */
export function first(name: CueName, ...words: readonly string[]): Cue {
  return { name, pattern: new RegExp(`^(?:${words.join('|')})\\b`) }
}

/** Whole words at the end. */
export function last(name: CueName, ...words: readonly string[]): Cue {
  return { name, pattern: new RegExp(`\\b(?:${words.join('|')})$`) }
}
